import { lazy, Suspense } from 'react';
import type { HandoffSlots } from '../slots.js';
import type { SheetName } from './sheet-name.js';

const SnoozeSheet = lazy(() => import('./snooze-sheet.js').then((m) => ({ default: m.SnoozeSheet })));
const HandBackSheet = lazy(() => import('./hand-back-sheet.js').then((m) => ({ default: m.HandBackSheet })));
const OutcomeSheet = lazy(() => import('./outcome-sheet.js').then((m) => ({ default: m.OutcomeSheet })));

export interface PersonSheetProps {
  readonly handOffId: string;
  /** Null: none is open. */
  readonly sheet: SheetName | null;
  readonly onSheet: (sheet: SheetName | null) => void;
  readonly onChanged: () => void;
  readonly slots: Pick<HandoffSlots, 'LogSheet' | 'OpportunitySheet'>;
}

/** The sheet that is open for one person; each loads when it is first opened. */
export function PersonSheet({ handOffId, sheet, onSheet, onChanged, slots }: PersonSheetProps) {
  if (!sheet) return null;
  const { LogSheet, OpportunitySheet } = slots;
  const name = typeof sheet === 'string' ? sheet : sheet.name;
  const props = {
    handOffId,
    onClose: () => onSheet(null),
    onDone: () => {
      onSheet(null);
      onChanged();
    },
  };
  return (
    <Suspense fallback={null}>
      {name === 'log' && <LogSheet {...props} start={typeof sheet === 'string' ? undefined : sheet.start} />}
      {name === 'snooze' && <SnoozeSheet {...props} />}
      {name === 'back' && <HandBackSheet {...props} />}
      {name === 'outcome' && <OutcomeSheet {...props} onOpportunity={() => onSheet('opportunity')} />}
      {name === 'opportunity' && <OpportunitySheet {...props} />}
    </Suspense>
  );
}
