import type { TouchStart } from '../slots.js';

/** The sheets of one person: what a rep may do with them. */
export type SheetName =
  | 'log'
  | 'snooze'
  | 'back'
  | 'outcome'
  | 'opportunity'
  | { readonly name: 'log'; readonly start: TouchStart };
