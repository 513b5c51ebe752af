import { Button } from '@mantine/core';
import { Link, ProgressLine, useReader } from '@worthwhile/ui';
import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangle.mjs';
import IconFileSpreadsheet from '@tabler/icons-react/dist/esm/icons/IconFileSpreadsheet.mjs';
import { useEffect, useRef, useState, type DragEvent } from 'react';
import { csvFile } from '../people/csv.js';
import { download } from '../people/export-people.js';
import { fileSize } from './file-size.js';
import type { UploadPeopleFile } from './upload-people-file.js';
import { useUpload } from './use-upload.js';
import classes from './people-import.module.css';

const ACCEPT = '.csv,.tsv,.txt,.xlsx,text/csv,text/tab-separated-values';

const EXAMPLE = csvFile(
  ['Name', 'E-mail', 'Company', 'Role', 'Industry'],
  [['Ana Prado', 'ana.prado@company.example', 'Company', 'Group Controller', 'Manufacturing']],
);

interface ChooseFileProps {
  readonly upload: UploadPeopleFile;
  readonly onPreviewed: (importId: string) => void;
}

/** Drop a file here or choose one. What is refused stays chosen, with the reason and what to do. */
export function ChooseFile({ upload, onPreviewed }: ChooseFileProps) {
  const { locale } = useReader();
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [over, setOver] = useState(false);
  const { file, sent, sending, refusal, choose } = useUpload(upload, onPreviewed);
  // The next step of the page, at first and after a refusal: the keyboard need not look for it.
  useEffect(() => {
    if (!sending) button.current?.focus({ preventScroll: true });
  }, [sending]);
  const drag = (dragging: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(dragging);
  };
  return (
    // Dropping is a second way; the button inside is the keyboard's.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      aria-label="File of people"
      className={classes.drop}
      data-over={over || undefined}
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
        data-testid="file"
        onChange={(event) => {
          void choose(event.currentTarget.files?.[0] ?? null);
          // So that the same file, mended, can be chosen again.
          event.currentTarget.value = '';
        }}
      />
      <IconFileSpreadsheet size={28} stroke={1.4} aria-hidden="true" className={classes.dropIcon} />
      {file ? (
        <p className={classes.fileName}>
          {file.name} <span className={classes.quiet}>{fileSize(file.size, locale)}</span>
        </p>
      ) : (
        <>
          <h2 className={classes.dropTitle}>Drop a file of people here</h2>
          <p className={classes.dropWords}>
            A CSV or an Excel workbook of up to 25 MB: a row of titles, then one person a row, with name and
            e-mail address. Nothing is imported before you have seen what was read.
          </p>
        </>
      )}
      {refusal && (
        <div role="alert" className={classes.refusal}>
          <IconAlertTriangle size={16} aria-hidden="true" className={classes.refusalIcon} />
          <p>{refusal.message}</p>
        </div>
      )}
      {sending && file ? (
        <div className={classes.progress}>
          <ProgressLine
            label={sent < file.size ? 'Sending' : 'Reading the rows'}
            done={Math.round((Math.min(sent, file.size) / file.size) * 100)}
            total={100}
          />
        </div>
      ) : (
        <div className={classes.buttons}>
          {file && refusal?.code === 'NOT_SENT' && (
            <Button variant="filled" onClick={() => void choose(file)}>
              Try again
            </Button>
          )}
          <Button
            ref={button}
            variant={refusal?.code === 'NOT_SENT' ? 'default' : 'filled'}
            onClick={() => input.current?.click()}
          >
            {file ? 'Choose another file' : 'Choose a file'}
          </Button>
          {!file && (
            <Button variant="subtle" onClick={() => download('people-example.csv', EXAMPLE)}>
              Keep an example
            </Button>
          )}
          {refusal?.code === 'ALREADY_APPLIED' && (
            <Button component={Link} href="/people">
              See the people
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
