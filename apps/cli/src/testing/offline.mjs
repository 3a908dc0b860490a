// Preloaded (`node --import`) before the program: whoever reaches for the network ends the process with 97.
import dgram from 'node:dgram';
import dns from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import { writeSync } from 'node:fs';
import tls from 'node:tls';

const refuse = (what) => () => {
  writeSync(2, `casus reached for the network: ${what}\n`);
  process.exit(97);
};

net.Socket.prototype.connect = refuse('net.connect');
net.Server.prototype.listen = refuse('net.listen');
dgram.createSocket = refuse('dgram');
tls.connect = refuse('tls');
for (const name of ['request', 'get']) {
  http[name] = refuse(`http.${name}`);
  https[name] = refuse(`https.${name}`);
}
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
  dns[name] = refuse(`dns.${name}`);
  dns.promises[name] = refuse(`dns.promises.${name}`);
}
globalThis.fetch = refuse('fetch');
globalThis.WebSocket = refuse('WebSocket');
syncBuiltinESMExports();
