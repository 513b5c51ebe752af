import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { formatCount, SectionHeading, StatusText, useReader } from '@worthwhile/ui';
import { useEffect, useRef } from 'react';
import type { PeopleImportFileFragment as PeopleImportFile } from '../../../graphql/generated/graphql.js';
import { ColumnMapping } from './column-mapping.js';
import { FirstRows } from './first-rows.js';
import { ImportCounts } from './import-counts.js';
import { ApplyPeopleImportMutation, PeopleImportQuery } from './people-import-documents.js';
import { RowProblems } from './row-problems.js';
import { useMapping } from './use-mapping.js';
import classes from './people-import.module.css';

interface ImportPreviewProps {
  readonly file: PeopleImportFile;
  readonly onAnother: () => void;
}

/** What a file says, before it changes anything: columns to correct, counts, first rows, rows that cannot be used. */
export function ImportPreview({ file, onAnother }: ImportPreviewProps) {
  const { locale } = useReader();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const mapping = useMapping(file);
  const [apply, applying] = useMutation(ApplyPeopleImportMutation, {
    update: (cache) => {
      cache.evict({ fieldName: 'people' });
      cache.evict({ fieldName: 'peopleCount' });
    },
    // Somebody else may have applied this very file: then its result is shown.
    refetchQueries: ({ data }) =>
      data?.applyPeopleImport.__typename === 'FileAlreadyApplied' ? [PeopleImportQuery] : [],
  });
  const answer = applying.data?.applyPeopleImport;
  const refusal =
    answer && answer.__typename !== 'PeopleImported'
      ? answer.message
      : applying.error && 'Nothing was imported: the server did not answer. Try again.';
  const total = file.added + file.known;
  const ready = !file.columnsProblem && total > 0 && !mapping.saving;
  const people = total === 1 ? 'person' : 'people';
  return (
    <>
      <div className={classes.fileHead}>
        <h2 ref={heading} tabIndex={-1} className={classes.fileTitle}>
          {file.fileName}
        </h2>
        <p className={classes.quiet}>Read as {file.readAs}. Nothing is imported yet.</p>
      </div>
      {!file.columnsProblem && <ImportCounts file={file} />}
      <section className={classes.section}>
        <SectionHeading>Which column is what</SectionHeading>
        <ColumnMapping titles={file.titles} columns={mapping.columns} onChange={mapping.change} />
        {(mapping.problem ?? file.columnsProblem) && (
          <StatusText tone="soon">{mapping.problem ?? file.columnsProblem}</StatusText>
        )}
      </section>
      {file.sample.length > 0 && <FirstRows rows={file.sample} />}
      <RowProblems problems={file.problems} count={file.problemCount} />
      <div className={classes.foot}>
        {refusal && (
          <p role="alert" className={classes.footRefusal}>
            {refusal}
          </p>
        )}
        <div className={classes.buttons}>
          <Button
            variant="filled"
            disabled={!ready}
            loading={applying.loading}
            onClick={() => void apply({ variables: { id: file.id } }).catch(() => undefined)}
          >
            {ready ? `Import ${formatCount(total, locale)} ${people}` : 'Import'}
          </Button>
          <Button variant="subtle" onClick={onAnother}>
            Choose another file
          </Button>
        </div>
      </div>
    </>
  );
}
