import type { ReactElement } from 'react';

/** A tick on a green disc. Never alone: a word stands beside it. */
export const Tick = (): ReactElement => (
  <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
    <circle cx="11" cy="11" r="11" fill="currentColor" />
    <path d="M6.5 11.5l3 3 6-6.5" fill="none" stroke="var(--ground)" strokeWidth="2" strokeLinecap="round" />
  </svg>
);

/** A triangle with an exclamation mark, beside what is wrong. */
export const Warning = (): ReactElement => (
  <svg width="18" height="16" viewBox="0 0 18 16" aria-hidden="true">
    <path d="M9 0l9 16H0z" fill="currentColor" />
    <path d="M9 5.5v5M9 12.2v1.6" stroke="var(--surface)" strokeWidth="1.8" />
  </svg>
);
