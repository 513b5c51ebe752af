import { Button } from '@mantine/core';
import { formatDate, Pill, RailLayout, SectionHeading, useReader } from '@worthwhile/ui';
import type { ProblemPageFragment } from '../../graphql/generated/graphql.js';
import { proposeSwitch } from '../../platform/propose/propose-switch.js';
import { ProblemEvents } from './problem-events.js';
import { ProblemLearned } from './problem-learned.js';
import type { ProblemSlots } from './problem-slots.js';
import { ReviewDue } from './review-due.js';
import classes from './problem-read.module.css';

/** Sentence, why, figures, openers, events; at the right what was learned and the step that follows. */
export function ProblemRead({
  problem,
  slots,
}: {
  readonly problem: ProblemPageFragment;
  readonly slots: ProblemSlots;
}) {
  const { personaRole, personaIndustry, ownerName } = problem;
  const propose = () =>
    proposeSwitch.open({ problemId: problem.id, audience: `${personaRole}, ${personaIndustry}` });
  return (
    <RailLayout
      rail={
        <>
          <ProblemLearned problemId={problem.id} />
          {slots.learned}
          <section className={classes.next}>
            <Button variant="filled" fullWidth onClick={propose}>
              Propose an event for it
            </Button>
            <p className={classes.caption}>Three fields; the problem is filled in.</p>
          </section>
          <RuleOut lines={problem.disqualifiers} />
        </>
      }
    >
      <div>
        <p className={classes.facts}>
          <Pill>
            {personaRole}, {personaIndustry}
          </Pill>
          {ownerName && <span>owned by {ownerName}</span>}
          <ReviewDue on={problem.reviewOn} prefix="review " />
        </p>
        <h1 className={classes.statement}>{problem.statement}</h1>
        <p className={classes.why}>{problem.whyItMatters}</p>
      </div>
      <Figures problem={problem} />
      <div className={slots.words ? classes.pair : undefined}>
        <Openers openers={problem.openers} />
        {slots.words}
      </div>
      <ProblemEvents problemId={problem.id} />
    </RailLayout>
  );
}

function Figures({ problem: { evidence } }: { readonly problem: ProblemPageFragment }) {
  const { locale } = useReader();
  if (evidence.length === 0) {
    return (
      <p className={classes.missing}>No figure yet shows what it costs. One makes the page worth reading.</p>
    );
  }
  return (
    <dl className={classes.figures}>
      {evidence.map(({ figure, what, source, date }) => {
        const [number, ...unit] = figure.split(' ');
        return (
          <div key={`${figure}${what}`}>
            <dt className={classes.figure}>
              {number}
              {unit.length > 0 && <span className={classes.unit}> {unit.join(' ')}</span>}
            </dt>
            <dd>
              {what}
              <span className={classes.source}>
                {source}, {formatMonth(date, locale)}
              </span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** A day has no zone; read as UTC it stays in the month that was written. */
function formatMonth(day: string, locale: string): string {
  const whole = formatDate(`${day}T12:00:00Z`, { locale, timeZone: 'UTC', weekday: false, year: true });
  return whole.replace(/^\d{1,2}\.?\s/, '');
}

function Openers({ openers }: { readonly openers: readonly string[] }) {
  return (
    <section aria-labelledby="openers">
      <SectionHeading id="openers" count={openers.length}>
        Openers
      </SectionHeading>
      {openers.length === 0 ? (
        <p className={classes.missing}>No question yet that opens a conversation about them.</p>
      ) : (
        <ul className={classes.openers}>
          {openers.map((opener) => (
            <li key={opener}>{opener}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function RuleOut({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby="rule-out">
      <SectionHeading id="rule-out">Rule it out early</SectionHeading>
      <ul className={classes.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
