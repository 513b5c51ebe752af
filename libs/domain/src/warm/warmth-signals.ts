/** A three-step answer of the attendee's own. */
export const YES_PARTLY_NO = ['yes', 'partly', 'no'] as const;
export type YesPartlyNo = (typeof YES_PARTLY_NO)[number];

/** The signals in the order in which they are shown. */
export const WARMTH_SIGNALS = [
  'attended',
  'want',
  'questions',
  'gotIt',
  'worthIt',
  'urgency',
  'permission',
] as const;
export type WarmthSignal = (typeof WARMTH_SIGNALS)[number];

/** The row a signal was read from, so that every line of a score leads to its source. */
export interface SignalSource {
  readonly sourceKind: 'registration' | 'want' | 'question' | 'feedback' | 'permission';
  readonly sourceId: string;
  /** When the person did or said it. */
  readonly at: Date;
}

/** What is known of one person at one event. A missing signal is unknown, which gives no points. */
export interface WarmthSignals {
  /** `minutes` is null when only their presence is known; `ofMinutes` is the event's length, null when unknown. */
  readonly attended?: SignalSource & { readonly minutes: number | null; readonly ofMinutes: number | null };
  /** Their own words before the event. */
  readonly want?: SignalSource & { readonly words: string };
  readonly questions?: SignalSource & { readonly count: number };
  readonly gotIt?: SignalSource & { readonly answer: YesPartlyNo };
  readonly worthIt?: SignalSource & { readonly answer: YesPartlyNo };
  /** What was missing, in their words: read for urgency only. */
  readonly missing?: SignalSource & { readonly words: string };
  /** Contact by a rep, in force now. */
  readonly permission?: SignalSource & { readonly channels: readonly ('mail' | 'phone')[] };
}

/** One line of a score: how many points, for what, and where it stands written. */
export interface WarmthLine {
  readonly signal: WarmthSignal;
  /** After cooling; the lines of a score add up to its points. */
  readonly points: number;
  /** In words, for example `62 of 75 min`. */
  readonly text: string;
  readonly sourceKind: SignalSource['sourceKind'];
  readonly sourceId: string;
}
