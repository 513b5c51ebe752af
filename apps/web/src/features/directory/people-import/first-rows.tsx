import { type Column, DataTable, SectionHeading } from '@worthwhile/ui';
import type { PeopleImportFileFragment as PeopleImportFile } from '../../../graphql/generated/graphql.js';
import classes from './people-import.module.css';

type Row = PeopleImportFile['sample'][number];

const columns: readonly Column<Row>[] = [
  { id: 'name', label: 'Name', phone: 'title', cell: ({ name }) => <b className={classes.strong}>{name}</b> },
  { id: 'email', label: 'E-mail address', width: '26%', phone: 'sub', cell: ({ email }) => email },
  { id: 'company', label: 'Company', phone: 'sub', cell: ({ company }) => company },
  { id: 'role', label: 'Role', phone: 'sub', cell: ({ role }) => role },
  { id: 'industry', label: 'Industry', cell: ({ industry }) => industry },
  { id: 'line', label: 'Line', width: 64, align: 'end', cell: ({ line }) => line },
];
const lineOf = (row: Row) => String(row.line);
const nameOf = (row: Row) => row.name;

/** The first people as they would be taken. */
export function FirstRows({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <section className={classes.section}>
      <SectionHeading>The first rows, as they would be taken</SectionHeading>
      <div className={classes.rows}>
        <DataTable
          label="First rows"
          rows={rows}
          rowId={lineOf}
          rowLabel={nameOf}
          columns={columns}
          keyboard={false}
        />
      </div>
    </section>
  );
}
