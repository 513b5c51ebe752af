import { createServer } from 'node:net';
import { codeOf } from '../problem.mjs';

/**
 * Whether somebody already listens on this TCP port of this machine, on either loopback address or on all of them.
 * Looks at all, because a browser that opens `localhost` takes whichever answers first.
 * @param {number} port
 */
export async function isPortTaken(port) {
  for (const host of ['127.0.0.1', '::1', '0.0.0.0', '::']) {
    if (!(await canListen(port, host))) return true;
  }
  return false;
}

/**
 * The first free port at or after the wished one.
 * @param {number} wished
 * @param {number} [tries] how many ports to look at
 */
export async function freePort(wished, tries = 200) {
  for (let port = wished; port < wished + tries && port < 65_536; port += 1) {
    if (!(await isPortTaken(port))) return port;
  }
  return anyFreePort();
}

/** A port that nobody uses, chosen by the system. */
export function anyFreePort() {
  return new Promise((/** @type {(port: number) => void} */ resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>}
 */
function canListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(!['EADDRINUSE', 'EACCES'].includes(codeOf(error))));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
