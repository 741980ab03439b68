'use strict';
// Loaded before a program (NODE_OPTIONS=--require): the file VANISHES is gone as soon as somebody wants to read it.
const fs = require('node:fs');
const path = require('node:path');

const { statSync } = fs;

fs.statSync = (file, ...rest) => {
  if (path.basename(String(file)) === process.env.VANISHES) fs.rmSync(file, { force: true });
  return statSync(file, ...rest);
};
