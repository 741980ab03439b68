#!/usr/bin/env node
'use strict';
const fs = require('node:fs');
const path = require('node:path');

const cli = path.join(__dirname, '../dist/cli.js');
if (fs.existsSync(cli)) {
  require(cli);
} else {
  process.stderr.write('apa-letter has not been built yet. Run "npm run build" and try again.\n');
  process.exitCode = 2;
}
