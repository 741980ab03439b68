#!/usr/bin/env node
'use strict';
const fs = require('node:fs');
const { enableCompileCache } = require('node:module');
const os = require('node:os');
const path = require('node:path');

const words = process.argv.slice(2);
const bundle = (name) => path.join(__dirname, '../dist', name);

if (!fs.existsSync(bundle('cli.js'))) {
  process.stderr.write('apa-letter has not been built yet. Run "npm run build" and try again.\n');
  process.exitCode = 2;
} else if (words.length === 1 && (words[0] === '--version' || words[0] === '-V')) {
  process.stdout.write(`${require('../package.json').version}\n`);
} else {
  keepCompiled();
  // The server does not need the rest of the command.
  const isServer =
    words[0] === 'lsp' && words.slice(1).every((word) => /^--(?:stdio|clientProcessId\b.*)$/.test(word));
  if (isServer && !words.includes('--stdio')) process.argv.push('--stdio');
  require(bundle(isServer ? 'server.js' : 'cli.js'));
}

/** Has Node keep the compiled program, and nothing else, for the next run, where it can. */
function keepCompiled() {
  if (!enableCompileCache) return;
  try {
    // Node tells its threads by the environment.
    enableCompileCache((process.env.NODE_COMPILE_CACHE ??= path.join(cacheFolder(), 'apa-letter')));
  } catch {
    // Nobody's home is known: the program is compiled each time, as where nothing can be written.
  }
}

function cacheFolder() {
  const home = os.homedir();
  if (process.platform === 'darwin') return path.join(home, 'Library/Caches');
  if (process.platform === 'win32') return process.env.LOCALAPPDATA || path.join(home, 'AppData/Local');
  return process.env.XDG_CACHE_HOME || path.join(home, '.cache');
}
