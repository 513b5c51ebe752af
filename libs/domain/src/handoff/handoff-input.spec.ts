import { describe, expect, it } from '@jest/globals';
import { closeInput, handBackInput, snoozeInput } from './handoff-input.js';

const now = new Date('2026-10-13T09:00:00Z');

describe('what a rep may write', () => {
  it.each([
    [{ outcome: 'conversation' }, true],
    [{ outcome: 'no_such_problem' }, false],
    [{ outcome: 'no_such_problem', reason: '  ' }, false],
    [{ outcome: 'no_such_problem', reason: 'They close in three days already.' }, true],
    [{ outcome: 'opportunity', reason: 'is opened, not chosen' }, false],
    [{ outcome: 'handed_back', reason: 'is handed back, not chosen' }, false],
  ])('closing with %j is right: %s', (input, right) => {
    expect(closeInput.safeParse(input).success).toBe(right);
  });

  it('names the field a closing lacks', () => {
    expect(closeInput.safeParse({ outcome: 'not_now' }).error?.issues[0]?.path).toEqual(['reason']);
  });

  it.each([
    ['a moment ago', '2026-10-13T08:59:59Z', false],
    ['tomorrow', '2026-10-14T08:00:00Z', true],
    ['in two years', '2028-10-14T08:00:00Z', false],
  ])('snoozing until %s', (_, until, right) => {
    expect(snoozeInput(now).safeParse({ until: new Date(until) }).success).toBe(right);
  });

  it('wants a reason for a hand-back', () => {
    expect(handBackInput.safeParse({ reason: ' ' }).success).toBe(false);
    expect(handBackInput.parse({ reason: ' Wrong region ' })).toEqual({ reason: 'Wrong region' });
  });
});
