'use strict';
// Loaded before a program (NODE_OPTIONS=--require): every way to the network is written down and refused.
const fs = require('node:fs');

function refuse(what) {
  return () => {
    fs.appendFileSync(process.env.NETWORK_LOG, `${what}\n`);
    throw new Error(`no network: ${what}`);
  };
}

const ways = {
  net: ['connect', 'createConnection'],
  tls: ['connect'],
  dns: ['lookup', 'resolve', 'resolve4', 'resolve6'],
  'dns/promises': ['lookup', 'resolve'],
  http: ['request', 'get'],
  https: ['request', 'get'],
  http2: ['connect'],
  dgram: ['createSocket'],
};
for (const [name, functions] of Object.entries(ways))
  for (const one of functions) require(`node:${name}`)[one] = refuse(`${name}.${one}`);
require('node:net').Socket.prototype.connect = refuse('Socket.connect');
// Not by assignments: the type checker would take those for declarations.
Object.assign(globalThis, { fetch: refuse('fetch'), WebSocket: refuse('WebSocket') });
