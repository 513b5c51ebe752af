import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { STAGES } from '../../libs/domain/src/stages.js';

const root = join(import.meta.dirname, '../..');
const folders = (path: string): string[] =>
  readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

describe('the funnel stands in the names of the folders', () => {
  it('as eight folders of the API, and no other', () => {
    expect(folders('apps/api/src/funnel').sort()).toEqual([...STAGES].sort());
  });

  it.each(['libs/domain/src', 'apps/web/src/features'])('in %s', (path) => {
    expect(folders(path)).toEqual(expect.arrayContaining([...STAGES]));
  });
});
