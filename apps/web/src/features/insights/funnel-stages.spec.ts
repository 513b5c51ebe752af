import { describe, expect, it } from '@jest/globals';
import { funnelStages, isInviteCut, scaleWords } from './funnel-stages.js';

const stage = (name: 'plan' | 'invite' | 'register' | 'attend', count: number, countBefore: number | null) =>
  ({ __typename: 'FunnelStage', stage: name, count, countBefore, rate: null }) as const;
const hrefOf = (name: string) => `/dashboard?figure=${name}`;

describe('the bars of a funnel', () => {
  it('cut Invite when the others could not be told apart beside it, and say so', () => {
    const long = [stage('invite', 9840, null), stage('register', 1212, null)];
    const short = [stage('invite', 130, null), stage('register', 100, null)];
    expect(funnelStages(long, hrefOf)[0]).toMatchObject({ cut: true, href: '/dashboard?figure=invite' });
    expect(scaleWords(long)).toContain('Invite is cut');
    expect(isInviteCut(short)).toBe(false);
    expect(scaleWords(short)).not.toContain('Invite');
  });

  it('state a change only against something', () => {
    const [grown, fromNothing, alone] = funnelStages(
      [stage('register', 120, 100), stage('attend', 5, 0), stage('plan', 1, null)],
      hrefOf,
    );
    expect(grown?.change).toBeCloseTo(0.2);
    expect(fromNothing).toMatchObject({ before: 0 });
    expect(fromNothing).not.toHaveProperty('change');
    expect(alone).toMatchObject({ note: 'event' });
    expect(alone).not.toHaveProperty('before');
  });

  it('take goals for ticks when there are some', () => {
    const [bar, without] = funnelStages([stage('register', 31, 12), stage('attend', 0, 3)], hrefOf, {
      register: 90,
    });
    expect(bar).toMatchObject({ before: 90 });
    expect(bar).not.toHaveProperty('change');
    expect(without).not.toHaveProperty('before');
  });
});
