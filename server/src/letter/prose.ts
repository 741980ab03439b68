export function readableProse(text: string): string {
  return text;
}
export function sentences(_prose: string): { from: number; to: number }[] {
  return [];
}
