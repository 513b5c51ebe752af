import { Button } from '@mantine/core';
import { DateTime, Link, StatusText } from '@worthwhile/ui';
import { useEffect, useRef } from 'react';
import type { PeopleImportFileFragment as PeopleImportFile } from '../../../graphql/generated/graphql.js';
import { ImportCounts } from './import-counts.js';
import { RowProblems } from './row-problems.js';
import classes from './people-import.module.css';

interface ImportResultProps {
  readonly file: PeopleImportFile;
  readonly onAnother: () => void;
}

/** What became of a file. Stays at its address. */
export function ImportResult({ file, onAnother }: ImportResultProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <div className={classes.fileHead}>
        <h2 ref={heading} tabIndex={-1} className={classes.fileTitle}>
          {file.fileName}
        </h2>
        <StatusText tone="kept">Imported {file.appliedAt && <DateTime at={file.appliedAt} />}</StatusText>
      </div>
      <ImportCounts file={file} />
      <div className={classes.buttons}>
        <Button component={Link} href="/people" variant="filled">
          See the people
        </Button>
        <Button onClick={onAnother}>Import another file</Button>
      </div>
      <RowProblems problems={file.problems} count={file.problemCount} />
      {file.problemCount > 0 && (
        <p className={classes.quiet}>
          Mend these rows in your file and import it again: who is known already stays as they are.
        </p>
      )}
    </>
  );
}
