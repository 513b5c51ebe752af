import { Button } from '@mantine/core';
import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs';
import IconFileSpreadsheet from '@tabler/icons-react/dist/esm/icons/IconFileSpreadsheet.mjs';
import { ProgressLine, useReader } from '@worthwhile/ui';
import { type DragEvent, useRef, useState } from 'react';
import classes from './attend.module.css';
import { MapColumns } from './map-columns.js';
import type { ReportHints } from './send-report.js';
import { type ReportState, sizeInWords } from './use-report.js';

const ACCEPT = '.csv,.tsv,.txt,.xlsx,text/csv,text/tab-separated-values';

interface ReportDropProps extends ReportState {
  readonly choose: (file: File | null, hints?: ReportHints) => Promise<void>;
  readonly again: (hints: ReportHints) => Promise<void>;
  /** There are reports already: the place is smaller. */
  readonly further: boolean;
}

/** Drop a report here or choose one. What is refused stays chosen, with the reason and what to do. */
export function ReportDrop({ file, sent, sending, refusal, choose, again, further }: ReportDropProps) {
  const { locale } = useReader();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drag = (dragging: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(dragging);
  };
  const unsent = refusal?.code === 'NOT_SENT';
  const mappable = refusal !== null && refusal.columns.length > 1;
  return (
    // Dropping is a second way; the button inside is the keyboard's.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      aria-label="Attendance report"
      className={classes.drop}
      data-over={over || undefined}
      data-further={(further && !refusal) || undefined}
      onDragEnter={drag(true)}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        drag(false)(event);
        void choose(event.dataTransfer.files[0] ?? null);
      }}
    >
      <input
        ref={input}
        type="file"
        accept={ACCEPT}
        className="w-sr"
        tabIndex={-1}
        aria-hidden="true"
        data-testid="report-file"
        onChange={(event) => {
          void choose(event.currentTarget.files?.[0] ?? null);
          // So that the same file, mended, can be chosen again.
          event.currentTarget.value = '';
        }}
      />
      <IconFileSpreadsheet size={24} stroke={1.4} aria-hidden="true" className={classes.dropIcon} />
      {file && (sending || refusal) ? (
        <p className={classes.fileName}>
          {file.name} <span className={classes.quiet}>{sizeInWords(file.size, locale)}</span>
        </p>
      ) : (
        <div className={classes.dropWords}>
          <h3>{further ? 'Another report of this event' : 'Drop the attendance report here'}</h3>
          <p>
            The file from Zoom, Teams, GoTo or Webex, or any list with e-mail addresses and times, as CSV or
            Excel. You see who is who before anything counts.
          </p>
        </div>
      )}
      {refusal && (
        <div role="alert" className={classes.refusal}>
          <IconAlertTriangle size={16} aria-hidden="true" />
          <p>{refusal.message}</p>
        </div>
      )}
      {mappable && <MapColumns columns={refusal.columns} onMap={(mapping) => void again({ mapping })} />}
      {sending && file ? (
        <div className={classes.progress}>
          <ProgressLine
            label={sent < file.size ? 'Sending' : 'Reading who was there'}
            done={Math.round((Math.min(sent, file.size) / file.size) * 100)}
            total={100}
          />
        </div>
      ) : (
        <div className={classes.buttons}>
          {unsent && (
            <Button variant="filled" onClick={() => void again({})}>
              Try again
            </Button>
          )}
          <Button
            variant={unsent || mappable || further ? 'default' : 'filled'}
            onClick={() => input.current?.click()}
          >
            {refusal ? 'Choose another file' : 'Choose a file'}
          </Button>
        </div>
      )}
    </section>
  );
}
