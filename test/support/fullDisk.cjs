'use strict';
// Loaded before a program (NODE_OPTIONS=--require): the disk is full after a few bytes of every file.
const fs = require('node:fs');

const ROOM = 10;
const { writeSync, writeFileSync } = fs;

function full() {
  return Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
}

let written = 0;
fs.writeSync = (fd, data, ...rest) => {
  if (fd <= 2) return writeSync(fd, data, ...rest);
  if (written >= ROOM) throw full();
  const part = Buffer.from(data).subarray(rest[0] ?? 0, (rest[0] ?? 0) + ROOM - written);
  written += part.length;
  return writeSync(fd, part);
};

fs.writeFileSync = (file, data, ...rest) => {
  writeFileSync(file, Buffer.from(data).subarray(0, ROOM), ...rest);
  throw full();
};
