'use strict';
// Loaded before a program (NODE_OPTIONS=--require): after the first file has taken its place, nothing in its folder may
// be written any more.
const fs = require('node:fs');
const path = require('node:path');

const { renameSync } = fs;

fs.renameSync = (from, to) => {
  renameSync(from, to);
  fs.chmodSync(path.dirname(String(to)), 0o555);
};
