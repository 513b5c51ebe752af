import { useQuery } from '@apollo/client/react';
import { FigureLink, formatCount, SectionHeading, StageBar, type StageName, useReader } from '@worthwhile/ui';
import type { FunnelStageName } from '../../graphql/generated/graphql.js';
import { ProblemLearnedQuery } from './problem-documents.js';
import classes from './problem-learned.module.css';

interface Line {
  readonly stage: StageName;
  readonly label: string;
  readonly count: number;
  /** The stage whose people the dashboard opens; without it the dashboard itself. */
  readonly figure?: FunnelStageName;
}

/** How far people got in the events about a problem. Every figure opens the people behind it. */
export function ProblemLearned({ problemId }: { readonly problemId: string }) {
  const { locale } = useReader();
  const { data } = useQuery(ProblemLearnedQuery, { variables: { problemId } });
  if (!data) return null;
  const { stages, value, results } = data.funnel;
  const countOf = (name: FunnelStageName) => stages.find(({ stage }) => stage === name)?.count ?? 0;
  const lines: Line[] = [
    { stage: 'register', label: 'Registered', count: countOf('register'), figure: 'register' },
    { stage: 'attend', label: 'Attended', count: countOf('attend'), figure: 'attend' },
    { stage: 'warm', label: 'Got what they came for', count: value.gotIt.yes },
    { stage: 'converse', label: 'Conversation', count: countOf('converse'), figure: 'converse' },
    { stage: 'outcome', label: 'Opportunity', count: countOf('outcome'), figure: 'outcome' },
    { stage: 'outcome', label: 'Won', count: results.won },
  ];
  const most = Math.max(...lines.map(({ count }) => count));
  if (most === 0) return null;
  return (
    <section aria-labelledby="learned">
      <SectionHeading id="learned" aside="in events about it">
        What we learned
      </SectionHeading>
      <ul className={classes.lines}>
        {lines.map(({ stage, label, count, figure }) => (
          <li key={label}>
            <span className={classes.line}>
              {label}
              <FigureLink
                href={`/dashboard?period=all&problem=${problemId}${figure ? `&figure=${figure}` : ''}`}
                label={label.toLowerCase()}
              >
                {formatCount(count, locale)}
              </FigureLink>
            </span>
            <StageBar stage={stage} value={count} of={most} size="m" />
          </li>
        ))}
      </ul>
    </section>
  );
}
