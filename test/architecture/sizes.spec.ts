import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '../..');
const sources = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx', '*.mjs'],
  {
    cwd: root,
    encoding: 'utf8',
  },
)
  .split('\n')
  .filter((file) => file && !/generated|\.gen\.|\/dist\//.test(file));

const textOf = (file: string): string => {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch {
    return ''; // Deleted in the working tree, not yet in the index.
  }
};

describe('files stay small and typed', () => {
  it.each([
    ['sources', 350, (file: string) => !/\.(spec|journey)\.(tsx?|mjs)$/.test(file)],
    ['specs', 500, (file: string) => /\.(spec|journey)\.(tsx?|mjs)$/.test(file)],
  ])('%s have at most %i lines', (_, limit, counts) => {
    const tooLong = sources.filter((file) => counts(file) && textOf(file).split('\n').length - 1 > limit);
    expect(tooLong).toEqual([]);
  });

  it('holds no ignored error, no skipped or focused test (lint refuses any)', () => {
    const forbidden = /@ts-(ignore|nocheck)|\b(it|test|describe)\.(skip|only|todo)\b|\bx(it|describe)\(/;
    const offending = sources.filter(
      (file) => !file.startsWith('test/architecture/') && forbidden.test(textOf(file)),
    );
    expect(offending).toEqual([]);
  });

  it('mocks no module of ours', () => {
    const mocking = new RegExp(`jest\\.(mock|unstable_mockModule)\\(`);
    expect(sources.filter((file) => file.endsWith('.spec.ts') && mocking.test(textOf(file)))).toEqual([]);
  });

  it('has no folder that could hold anything', () => {
    const vague = /\/(utils?|helpers?|common|managers?|misc)(\/|\.)/;
    expect(sources.filter((file) => vague.test(file))).toEqual([]);
  });
});
