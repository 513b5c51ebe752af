import type { ComponentType } from 'react';

/** What a touch is begun with, when it comes from the draft. */
export interface TouchStart {
  readonly channel: 'mail' | 'phone' | 'meeting' | 'message';
  readonly note: string;
}

interface OfHandOff {
  readonly handOffId: string;
}

export interface SheetSlotProps extends OfHandOff {
  readonly onClose: () => void;
  /** Something was saved: lists are read anew. */
  readonly onDone: () => void;
}

/** What the later stages bring to the queue and to Today. The route puts them together. */
export interface HandoffSlots {
  /** Past touches, in one line each. */
  readonly Touches: ComponentType<OfHandOff>;
  /** A mail in the rep's name, read by the pitch radar while it is written. */
  readonly Draft: ComponentType<OfHandOff & { readonly onLog: (start: TouchStart) => void }>;
  /** The opportunity that came of it; nothing when there is none. */
  readonly Outcome: ComponentType<OfHandOff>;
  readonly LogSheet: ComponentType<SheetSlotProps & { readonly start?: TouchStart }>;
  readonly OpportunitySheet: ComponentType<SheetSlotProps>;
}
