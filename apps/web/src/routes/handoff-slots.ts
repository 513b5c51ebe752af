import { lazy } from 'react';
import { Draft } from '../features/converse/draft/draft.js';
import { Touches } from '../features/converse/touches.js';
import type { HandoffSlots } from '../features/handoff/slots.js';
import { Outcome } from '../features/outcome/outcome.js';

/** What converse and outcome bring to the queue and to Today; the sheets load when they are first opened. */
export const handoffSlots: HandoffSlots = {
  Touches,
  Draft,
  Outcome,
  LogSheet: lazy(() =>
    import('../features/converse/log-touch-sheet.js').then((m) => ({ default: m.LogTouchSheet })),
  ),
  OpportunitySheet: lazy(() =>
    import('../features/outcome/opportunity-sheet.js').then((m) => ({ default: m.OpportunitySheet })),
  ),
};
