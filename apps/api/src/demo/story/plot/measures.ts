/** How one event went, in counts and shares. Rates are shares of the stage before. */
export interface Measure {
  readonly invite: number;
  readonly register: number;
  readonly attend: number;
  /** Share of those who attended and answered afterwards. */
  readonly answer: number;
  /** Share of those who attended and allowed one person to write. */
  readonly permit: number;
  /** Registered people who cancel. */
  readonly cancel: number;
  /** Friends brought along by a forward. */
  readonly referrals: number;
  /** ISO countries people are taken from first; `only` leaves out all others. */
  readonly near?: { readonly countries: readonly string[]; readonly only: boolean };
  /** How many hand-offs became an opportunity, and how many of those were won and lost. */
  readonly deals?: { readonly opened: number; readonly won: number; readonly lost: number };
}

/** Events that were opened for registration, in the order in which they took place. */
export const storyMeasures: ReadonlyMap<string, Measure> = new Map([
  [
    'accruals-webinar',
    {
      invite: 820,
      register: 0.31,
      attend: 0.54,
      answer: 0.48,
      permit: 0.4,
      cancel: 8,
      referrals: 8,
      deals: { opened: 18, won: 7, lost: 5 },
    },
  ],
  [
    'audit-folder-workshop',
    {
      invite: 760,
      register: 0.3,
      attend: 0.55,
      answer: 0.48,
      permit: 0.4,
      cancel: 7,
      referrals: 9,
      near: { countries: ['PT', 'ES'], only: false },
      deals: { opened: 18, won: 4, lost: 4 },
    },
  ],
  [
    'intercompany-clinic',
    {
      invite: 780,
      register: 0.32,
      attend: 0.57,
      answer: 0.48,
      permit: 0.4,
      cancel: 6,
      referrals: 10,
      deals: { opened: 4, won: 0, lost: 0 },
    },
  ],
  [
    'accrual-file-live',
    // Few allow a rep beforehand; most are asked on the page after the event.
    { invite: 700, register: 0.26, attend: 0.52, answer: 0, permit: 0.08, cancel: 5, referrals: 7 },
  ],
  [
    'audit-before-they-ask',
    { invite: 560, register: 0.25, attend: 0, answer: 0, permit: 0.3, cancel: 3, referrals: 5 },
  ],
  [
    'lyon-booth',
    {
      invite: 300,
      register: 0.12,
      attend: 0,
      answer: 0,
      permit: 0.2,
      cancel: 0,
      referrals: 2,
      near: { countries: ['FR', 'CH', 'IT', 'BE', 'ES'], only: false },
    },
  ],
  [
    'fast-close-dinner',
    {
      invite: 34,
      register: 0.44,
      attend: 0,
      answer: 0,
      permit: 0.4,
      cancel: 0,
      referrals: 0,
      near: { countries: ['PT', 'ES'], only: true },
    },
  ],
]);
