// Loaded before a server's own script: tells its parent, when asked, what is in use after a collection.
process.on('message', (asked) => {
  if (asked !== 'heap') return;
  for (let n = 0; n < 3; n++) globalThis.gc();
  process.send(process.memoryUsage());
});
// The channel alone does not keep the process.
process.channel.unref();
