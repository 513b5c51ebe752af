import { formatCount, StageBar, useReader } from '@worthwhile/ui';
import type { RegistrationSummaryOfEventQuery } from '../../graphql/generated/graphql.js';
import classes from './register.module.css';

export type Summary = RegistrationSummaryOfEventQuery['registrationSummary'];

interface RegistrationFiguresProps {
  readonly summary: Summary;
  readonly goal: number | null;
}

/** How many have a seat, against the goal, and what is left. */
export function RegistrationFigures({ summary, goal }: RegistrationFiguresProps) {
  const { locale } = useReader();
  const said = (count: number) => formatCount(count, locale);
  const { registered, cancelled, withWords, allowRep, seatsLeft } = summary;
  const figures: [label: string, figure: string][] = [
    ['Seats left', seatsLeft === null ? 'not counted' : said(seatsLeft)],
    ['Said what they want', `${said(withWords)} of ${said(registered)}`],
    ['A rep may write to', `${said(allowRep)} of ${said(registered)}`],
    ['Gave their seat back', said(cancelled)],
  ];
  return (
    <section className={classes.figures} aria-label="Seats">
      <div className={classes.seats}>
        <p className={classes.numeral}>
          {said(registered)}{' '}
          <span className={classes.unit}>{registered === 1 ? 'has a seat' : 'have a seat'}</span>
        </p>
        {goal !== null && (
          <>
            <StageBar stage="register" value={registered} of={goal} />
            <p className={classes.quiet}>{`Goal ${said(goal)}`}</p>
          </>
        )}
      </div>
      <dl className={classes.counts}>
        {figures.map(([label, figure]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
