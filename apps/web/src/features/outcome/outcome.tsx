import { useMutation, useQuery } from '@apollo/client/react';
import { Button, SegmentedControl } from '@mantine/core';
import { may, type OpportunityStage } from '@worthwhile/domain';
import {
  formatMoney,
  RelativeTime,
  StatusText,
  toastDone,
  toastNews,
  toastProblem,
  useReader,
} from '@worthwhile/ui';
import { lazy, Suspense, useState } from 'react';
import { getFragmentData } from '../../graphql/generated/fragment-masking.js';
import type { OpportunityLineFragment } from '../../graphql/generated/graphql.js';
import { errorWords } from '../../platform/apollo/answer-errors.js';
import { useLive } from '../../platform/live/live.js';
import { useViewer } from '../../platform/viewer/viewer.js';
import { MoveOpportunityMutation, OpportunityParts, OutcomeQuery } from './outcome-documents.js';
import classes from './outcome.module.css';
import { STAGE_WORDS } from './stage-words.js';

const EndSheet = lazy(() => import('./end-sheet.js').then((m) => ({ default: m.EndSheet })));
const OPEN_STAGES = (['discovery', 'evaluation', 'proposal'] as const).map((value) => ({
  value,
  label: STAGE_WORDS[value],
}));

/** The opportunity that came of a hand-off, with its stage; nothing while there is none. */
export function Outcome({ handOffId }: { readonly handOffId: string }) {
  const { data, refetch } = useQuery(OutcomeQuery, { variables: { id: handOffId } });
  useLive(['opportunity.opened', 'opportunity.moved', 'opportunity.won', 'opportunity.lost'], () => {
    void refetch().catch(() => undefined);
  });
  const opportunity = getFragmentData(OpportunityParts, data?.brief.handOff.opportunity);
  return opportunity ? <OpportunityRow opportunity={opportunity} /> : null;
}

/** One line: name, amount, stage, and the two ways it can end. */
function OpportunityRow({ opportunity }: { readonly opportunity: OpportunityLineFragment }) {
  const { member } = useViewer();
  const { locale } = useReader();
  const [ending, setEnding] = useState<'won' | 'lost' | null>(null);
  const [move, { loading }] = useMutation(MoveOpportunityMutation);
  const { id, name, amountMinor, currency, stage, revision, openedAt, closedAt, reason } = opportunity;
  const open = closedAt === null;

  async function moveTo(next: OpportunityStage) {
    try {
      const answer = (await move({ variables: { id, revision, stage: next } })).data?.moveOpportunity;
      if (answer?.__typename === 'OpportunitySaved') toastDone(`${name}: ${STAGE_WORDS[next]}`);
      else if (answer) toastNews(answer.message);
    } catch (error) {
      toastProblem(`${name} was not moved`, { detail: errorWords(error) });
    }
  }

  return (
    <section className={classes.row} aria-label="Opportunity">
      <div className={classes.words}>
        <h3 className={classes.name}>
          {name} <span className={classes.amount}>{formatMoney(amountMinor, currency, locale)}</span>
        </h3>
        <p className={classes.quiet}>
          {open ? (
            <>
              Opportunity of {opportunity.owner.name}, opened <RelativeTime at={openedAt} />
            </>
          ) : (
            <>
              <StatusText tone={stage === 'won' ? 'kept' : 'breach'}>{STAGE_WORDS[stage]}</StatusText>{' '}
              <RelativeTime at={closedAt} />
              {reason && `: ${reason}`}
            </>
          )}
        </p>
      </div>
      {open && may(member, 'opportunity.edit') && (
        <div className={classes.actions}>
          <SegmentedControl
            aria-label="Stage"
            data={OPEN_STAGES}
            value={stage}
            disabled={loading}
            onChange={(value) => {
              const next = OPEN_STAGES.find((one) => one.value === value)?.value;
              if (next) void moveTo(next);
            }}
          />
          <Button onClick={() => setEnding('won')}>Won</Button>
          <Button variant="subtle" onClick={() => setEnding('lost')}>
            Lost
          </Button>
        </div>
      )}
      {ending && (
        <Suspense fallback={null}>
          <EndSheet opportunity={opportunity} as={ending} onClose={() => setEnding(null)} />
        </Suspense>
      )}
    </section>
  );
}
