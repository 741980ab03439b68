/**
 * Milliseconds of the processor's time that something takes. What a test asserts about time is said in these: others
 * may want the machine as well.
 */
export function cpuTime(action: () => void): number {
  const start = process.cpuUsage();
  action();
  return process.cpuUsage(start).user / 1000;
}
