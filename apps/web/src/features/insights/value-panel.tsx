import { formatCount, formatShare, SectionHeading, ShareBar, useReader } from '@worthwhile/ui';
import type { FunnelReportPartsFragment } from '../../graphql/generated/graphql.js';
import classes from './panels.module.css';

type Value = FunnelReportPartsFragment['value'];

/** What attendees say they got, with how many of them said anything beside it. */
export function ValuePanel({ value }: { readonly value: Value }) {
  const { locale } = useReader();
  const { attended, answered } = value;
  const rate = attended > 0 && answered <= attended ? `, ${formatShare(answered / attended, locale)}` : '';
  const words = `${formatCount(answered, locale)} of ${formatCount(attended, locale)} answered${rate}`;
  return (
    <section aria-label="Value">
      <SectionHeading aside={attended > 0 || answered > 0 ? words : undefined}>Value</SectionHeading>
      {answered === 0 ? (
        <p className={classes.none}>
          {attended === 0
            ? 'Attendees are asked after an event whether it was worth their time.'
            : 'Nobody has answered yet.'}
        </p>
      ) : (
        <dl className={classes.answers}>
          <dt>Got it</dt>
          <dd>
            <AnswerLine answers={value.gotIt} />
          </dd>
          <dt>Worth it</dt>
          <dd>
            <AnswerLine answers={value.worthIt} />
          </dd>
        </dl>
      )}
    </section>
  );
}

/** Below this many answers shares would say more than is known: then they are counts. */
const ENOUGH = 10;

function AnswerLine({ answers: { yes, partly, no } }: { readonly answers: Value['gotIt'] }) {
  const { locale } = useReader();
  const whole = yes + partly + no;
  const write = (count: number) =>
    whole < ENOUGH ? formatCount(count, locale) : formatShare(count / whole, locale);
  return (
    <span className={classes.answer}>
      <ShareBar
        words={false}
        parts={[
          { label: 'yes', count: yes, tone: 'strong' },
          { label: 'partly', count: partly, tone: 'middle' },
          { label: 'no', count: no, tone: 'faint' },
        ]}
      />
      <span className="w-num">
        <b>{write(yes)}</b> yes, {write(partly)} partly, {write(no)} no
      </span>
    </span>
  );
}
