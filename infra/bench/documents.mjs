import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../paths.mjs';
import { Problem } from '../problem.mjs';

const manifest = path.join(root, 'apps', 'web', 'src', 'graphql', 'generated', 'persisted-documents.json');

/**
 * The id of a document that our own web sends, by the name of its operation.
 * @param {string} operation for instance `query People`
 * @throws {Problem} when the web has no such document any more
 */
export function webDocument(operation) {
  /** @type {Record<string, string>} */
  const documents = JSON.parse(readFileSync(manifest, 'utf8'));
  const wanted = new RegExp(`\\b${operation}\\b`);
  const found = Object.entries(documents).find(([, text]) => wanted.test(text));
  if (found) return found[0];
  throw new Problem(`The web sends no document "${operation}" any more.`, {
    todo: 'Name the document that replaced it in the benchmark.',
  });
}
