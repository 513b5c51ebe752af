import { Select } from '@mantine/core';
import { PEOPLE_COLUMNS, type PeopleColumn } from '@worthwhile/domain';
import type { Columns } from './use-mapping.js';
import classes from './people-import.module.css';

const LABELS: Readonly<Record<PeopleColumn, string>> = {
  email: 'E-mail address',
  name: 'Whole name',
  firstName: 'First name',
  lastName: 'Last name',
  company: 'Company',
  role: 'Role',
  industry: 'Industry',
};
const NONE = 'none';

interface ColumnMappingProps {
  readonly titles: readonly string[];
  readonly columns: Columns;
  readonly onChange: (column: PeopleColumn, index: number | null) => void;
}

/** Which column of the file holds what; a title that stands twice is told apart by its place. */
export function ColumnMapping({ titles, columns, onChange }: ColumnMappingProps) {
  const options = [
    { value: NONE, label: 'not in this file' },
    ...titles.map((title, index) => {
      const twice = titles.filter((other) => other === title).length > 1;
      const place = `column ${index + 1}`;
      return { value: String(index), label: title === '' ? place : twice ? `${title}, ${place}` : title };
    }),
  ];
  return (
    <div className={classes.mapping}>
      {PEOPLE_COLUMNS.map((column) => {
        const index = columns[column] ?? null;
        return (
          <Select
            key={column}
            label={LABELS[column]}
            data={options}
            value={index === null ? NONE : String(index)}
            data-unused={index === null || undefined}
            className={classes.mapped}
            allowDeselect={false}
            searchable={titles.length > 12}
            onChange={(value) => onChange(column, value === null || value === NONE ? null : Number(value))}
          />
        );
      })}
    </div>
  );
}
