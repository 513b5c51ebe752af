import { formatCount, useReader } from '@worthwhile/ui';
import type { PeopleImportFileFragment as PeopleImportFile } from '../../../graphql/generated/graphql.js';
import classes from './people-import.module.css';

/** How many rows are new, known, repeated or unusable. Sums to the rows of the file. */
export function ImportCounts({ file }: { readonly file: PeopleImportFile }) {
  const { locale } = useReader();
  const counts = [
    { label: 'new here', value: file.added },
    { label: 'known here: only empty fields are filled', value: file.known },
    { label: 'repeated in the file, left out', value: file.repeated },
    { label: 'cannot be used, left out', value: file.problemCount },
  ];
  return (
    <dl className={classes.counts}>
      {counts.map(({ label, value }) => (
        <div key={label} className={classes.countOf} data-none={value === 0 || undefined}>
          <dt>{label}</dt>
          <dd>{formatCount(value, locale)}</dd>
        </div>
      ))}
    </dl>
  );
}
