import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { STAGES } from '../stages.js';
import { WARM_THRESHOLD } from '../warm/index.js';
import { DEFINITIONS_VERSION, FIGURE_DEFINITIONS } from './definitions.js';

const all = FIGURE_DEFINITIONS.flatMap((group) => group.definitions);

describe('the definitions of figures', () => {
  it('stand word by word in the documentation, with their version', () => {
    const text = readFileSync(join(import.meta.dirname, '../../../../docs/definitions.md'), 'utf8');
    expect(text).toContain(`Definitions v${DEFINITIONS_VERSION}`);
    for (const { term, text: meaning } of all) expect(text).toContain(`**${term}.** ${meaning}`);
    expect(text.match(/^- \*\*/gm)).toHaveLength(all.length);
  });

  it('explain every stage, each by an id of its own', () => {
    const ids = all.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([...STAGES]));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('name the threshold that holds', () => {
    expect(all.find(({ id }) => id === 'warm')?.text).toContain(`${WARM_THRESHOLD} of 100 points`);
  });
});
