import { Button, Checkbox } from '@mantine/core';
import { formatCount, StatusText, useReader } from '@worthwhile/ui';
import { useEffect, useRef, useState } from 'react';
import type { AttendanceReportFragment as AttendanceReport } from '../../graphql/generated/graphql.js';
import classes from './attend.module.css';
import { ReportCounts } from './report-counts.js';
import { ReportErrors } from './report-errors.js';
import { ReportPeople } from './report-people.js';
import { readAs } from './report-words.js';

interface ReportPreviewProps {
  readonly report: AttendanceReport;
  /** Answers the question about the dates; undefined when the file is not at hand any more. */
  readonly onDayFirst: ((dayFirst: boolean) => void) | undefined;
  readonly onApply: (addUnmatched: boolean) => void;
  readonly onDiscard: () => void;
  readonly applying: boolean;
  readonly refusal: string | null;
}

/** What a report says before it counts: who is who, which rows could not be read, what only a person can decide. */
export function ReportPreview(props: ReportPreviewProps) {
  const { report, onDayFirst, onApply, onDiscard, applying, refusal } = props;
  const { locale } = useReader();
  const [adds, setAdds] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { registered, known, unmatched } = report.counts;
  const counted = registered + known + (adds ? unmatched : 0);
  const order = report.questions.find(({ code }) => code === 'date_order');
  return (
    <section className={classes.preview} aria-label={`Preview of ${report.fileName}`}>
      <div>
        <h3 ref={heading} tabIndex={-1} className={classes.fileTitle}>
          {report.fileName}
        </h3>
        <p className={classes.quiet}>{readAs(report)} Nothing counts yet.</p>
      </div>
      {report.warning && <StatusText tone="soon">{report.warning}</StatusText>}
      {order ? (
        <DateQuestion message={order.message} onDayFirst={onDayFirst} />
      ) : (
        <>
          <ReportCounts report={report} />
          {report.questions.map(({ message }) => (
            <StatusText key={message} tone="soon">
              {message}
            </StatusText>
          ))}
          <ReportPeople report={report} />
        </>
      )}
      <ReportErrors report={report} />
      <div className={classes.foot}>
        {refusal && (
          <p role="alert" className={classes.refusalLine}>
            {refusal}
          </p>
        )}
        {unmatched > 0 && !order && (
          <Checkbox
            checked={adds}
            onChange={(event) => setAdds(event.currentTarget.checked)}
            label={`Add the ${formatCount(unmatched, locale)} whom nobody here knows, and count them too`}
            description="Without it they stay with this report, and can be looked at any time."
          />
        )}
        <div className={classes.buttons}>
          {!order && (
            <Button
              variant="filled"
              disabled={counted === 0}
              loading={applying}
              onClick={() => onApply(adds)}
            >
              {counted === 0
                ? 'Nobody to count'
                : `Count ${formatCount(counted, locale)} ${counted === 1 ? 'attendee' : 'attendees'}`}
            </Button>
          )}
          <Button variant="subtle" onClick={onDiscard}>
            Discard
          </Button>
        </div>
      </div>
    </section>
  );
}

function DateQuestion({
  message,
  onDayFirst,
}: {
  readonly message: string;
  readonly onDayFirst: ((dayFirst: boolean) => void) | undefined;
}) {
  return (
    <section className={classes.question} aria-label="Which comes first, day or month?">
      <p>{message}</p>
      {onDayFirst ? (
        <div className={classes.buttons}>
          <Button onClick={() => onDayFirst(true)}>The day comes first</Button>
          <Button onClick={() => onDayFirst(false)}>The month comes first</Button>
        </div>
      ) : (
        <p className={classes.quiet}>
          Choose the same file again to answer: it is not kept, only what was read of it.
        </p>
      )}
    </section>
  );
}
