import { connect } from 'node:net';

/** @typedef {{status: number, head: string, body: Buffer}} HttpAnswer */

const patience = 120_000;
const headEnd = Buffer.from('\r\n\r\n');

/**
 * One kept HTTP/1.1 connection to this machine that sends a request and waits for its answer. It does next to nothing,
 * so that on two cores the one who asks takes little from the one who answers. Answers must state their length.
 */
export class HttpLine {
  /** @type {Buffer} */
  #held = Buffer.alloc(0);
  /** @type {{resolve: (answer: HttpAnswer) => void, reject: (error: Error) => void} | undefined} */
  #waiting;

  /** @param {import('node:net').Socket} socket */
  constructor(socket) {
    this.socket = socket;
    socket.setNoDelay(true);
    socket.setTimeout(patience, () => socket.destroy(new Error(`No answer in ${patience / 1000} s.`)));
    socket.on('data', (chunk) => this.#read(chunk));
    socket.on('error', (error) => this.#fail(error));
    socket.on('close', () => this.#fail(new Error('The connection was closed.')));
  }

  /**
   * @param {number} port
   * @returns {Promise<HttpLine>}
   */
  static open(port) {
    return new Promise((resolve, reject) => {
      const socket = connect({ port, host: '127.0.0.1' }, () => {
        socket.off('error', reject);
        resolve(new HttpLine(socket));
      });
      socket.once('error', reject);
    });
  }

  /**
   * @param {Buffer} bytes a whole request, see {@link httpRequest}
   * @returns {Promise<HttpAnswer>}
   */
  send(bytes) {
    return new Promise((resolve, reject) => {
      if (this.socket.destroyed) return reject(new Error('The connection was closed before.'));
      this.#waiting = { resolve, reject };
      this.socket.write(bytes);
    });
  }

  close() {
    this.#waiting = undefined;
    this.socket.destroy();
  }

  /** @param {Buffer} chunk */
  #read(chunk) {
    this.#held = this.#held.length === 0 ? chunk : Buffer.concat([this.#held, chunk]);
    const end = this.#held.indexOf(headEnd);
    if (end < 0) return;
    const head = this.#held.toString('latin1', 0, end);
    const length = /content-length: *(\d+)/i.exec(head)?.[1];
    if (length === undefined) return this.#fail(new Error(`The answer has no length:\n${head}`));
    const whole = end + 4 + Number(length);
    if (this.#held.length < whole) return;
    const body = this.#held.subarray(end + 4, whole);
    this.#held = this.#held.subarray(whole);
    const waiting = this.#waiting;
    this.#waiting = undefined;
    waiting?.resolve({ status: Number(head.slice(9, 12)), head, body });
  }

  /** @param {Error} error */
  #fail(error) {
    this.#waiting?.reject(error);
    this.#waiting = undefined;
  }
}

/**
 * The bytes of a request.
 * @param {string} method
 * @param {string} path
 * @param {Readonly<Record<string, string>>} headers
 * @param {string} [body]
 */
export function httpRequest(method, path, headers, body = '') {
  const all = { host: '127.0.0.1', ...headers, 'content-length': String(Buffer.byteLength(body)) };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body}`);
}

/**
 * A GraphQL request as our own web sends it: by the id of a document.
 * @param {{documentId?: string, query?: string, variables?: Readonly<Record<string, unknown>>}} body
 * @param {string} [cookie]
 */
export function graphqlRequest(body, cookie) {
  const headers = { 'content-type': 'application/json', 'apollo-require-preflight': '1', accept: '*/*' };
  return httpRequest('POST', '/graphql', cookie ? { ...headers, cookie } : headers, JSON.stringify(body));
}
