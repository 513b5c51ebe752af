import { useShortcut } from '@worthwhile/ui';
import { lazy, Suspense, useEffect, useState } from 'react';
import { type ProposalStart, proposeSwitch } from '../../../platform/propose/propose-switch.js';

const ProposeSheet = lazy(() => import('./propose-sheet.js').then((m) => ({ default: m.ProposeSheet })));

/** Listens for `p`, the palette and every "Propose" button; the form itself loads when it is first opened. */
export function ProposeAnywhere() {
  const [state, setState] = useState<{ opened: boolean; start: ProposalStart; key: string } | null>(null);
  function open(start: ProposalStart) {
    // Opened again with the same start, the draft is still there.
    setState({ opened: true, start, key: start.problemId ?? '' });
  }
  useShortcut('p', () => open({}), 'Propose an event', { group: 'Everywhere' });
  useEffect(() => proposeSwitch.subscribe(open), []);
  if (!state) return null;
  return (
    <Suspense fallback={null}>
      <ProposeSheet
        key={state.key}
        opened={state.opened}
        start={state.start}
        onClose={() => setState((before) => before && { ...before, opened: false })}
      />
    </Suspense>
  );
}
