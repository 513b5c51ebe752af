import { Checkbox, UnstyledButton } from '@mantine/core';
import IconArrowDown from '@tabler/icons-react/dist/esm/icons/IconArrowDown.mjs';
import IconArrowUp from '@tabler/icons-react/dist/esm/icons/IconArrowUp.mjs';
import { nextSort, type Column, type Sort } from './columns.js';
import classes from './data-table.module.css';

interface TableHeaderProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly sort: Sort | null;
  readonly onSort?: (sort: Sort) => void;
  /** Absent: the list cannot be selected. */
  readonly all?: 'none' | 'some' | 'all';
  readonly onToggleAll?: () => void;
}

/** The row of column names; a sortable one is a button and says how the list is sorted. */
export function TableHeader<Row>({ columns, sort, onSort, all, onToggleAll }: TableHeaderProps<Row>) {
  return (
    <thead className={classes.head}>
      <tr>
        {all !== undefined && (
          <th scope="col" className={classes.check}>
            <Checkbox
              aria-label="Select all rows shown"
              checked={all === 'all'}
              indeterminate={all === 'some'}
              onChange={onToggleAll}
            />
          </th>
        )}
        {columns.map((column) => {
          const sorted = sort?.column === column.id ? sort.direction : null;
          const Arrow = sorted === 'asc' ? IconArrowUp : IconArrowDown;
          return (
            <th
              key={column.id}
              scope="col"
              data-align={column.align}
              data-wide={column.wideOnly || undefined}
              aria-sort={sorted ? (sorted === 'asc' ? 'ascending' : 'descending') : undefined}
            >
              {column.sortable && onSort ? (
                <UnstyledButton className={classes.sort} onClick={() => onSort(nextSort(column, sort))}>
                  {column.label}
                  {sorted && <Arrow size={14} aria-hidden="true" />}
                </UnstyledButton>
              ) : (
                column.label
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
