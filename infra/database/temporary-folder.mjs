import { accessSync, chmodSync, constants, mkdirSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Problem } from '../problem.mjs';
import { defaultShelterRoot } from './place.mjs';
import { canEnter, serverUser } from './server-user.mjs';

/**
 * A new folder where the server's user may go: the first of the usual places that lets it in.
 * @returns {string}
 */
export function temporaryFolder() {
  const user = serverUser('');
  for (const parent of [os.tmpdir(), '/tmp', '/var/tmp', defaultShelterRoot]) {
    try {
      if (parent === defaultShelterRoot && user) mkdirSync(parent, { recursive: true });
      accessSync(parent, constants.W_OK);
      if (!canEnter(user, parent)) continue;
      const folder = mkdtempSync(path.join(parent, 'worthwhile-test-'));
      chmodSync(folder, 0o711);
      return folder;
    } catch {
      continue;
    }
  }
  throw new Problem(`No temporary folder can be written (tried ${os.tmpdir()}, /tmp and /var/tmp).`, {
    todo: 'Name one in the environment variable TMPDIR.',
  });
}
