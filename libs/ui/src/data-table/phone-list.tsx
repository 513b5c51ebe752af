import type { ReactNode } from 'react';
import type { Column } from './columns.js';
import classes from './phone-list.module.css';

interface PhoneListProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly indexes: readonly number[];
  readonly before: number;
  readonly after: number;
  readonly rowId: (row: Row) => string;
  readonly columns: readonly Column<Row>[];
  readonly phoneRow?: (row: Row) => ReactNode;
  readonly onOpen?: (index: number) => void;
}

function Stacked<Row>({ row, columns }: { readonly row: Row; readonly columns: readonly Column<Row>[] }) {
  const at = (place: Column<Row>['phone']) => columns.filter((column) => column.phone === place);
  const titles = at('title').length > 0 ? at('title') : columns.slice(0, 1);
  return (
    <>
      <div className={classes.first}>
        <div className={classes.title}>
          {titles.map((column) => (
            <div key={column.id}>{column.cell(row)}</div>
          ))}
        </div>
        <div className={classes.end}>
          {at('end').map((column) => (
            <div key={column.id}>{column.cell(row)}</div>
          ))}
        </div>
      </div>
      {at('sub').length > 0 && (
        <div className={classes.sub}>
          {at('sub').map((column) => (
            <div key={column.id}>{column.cell(row)}</div>
          ))}
        </div>
      )}
      {at('line').map((column) => (
        <div key={column.id} className={classes.line}>
          {column.cell(row)}
        </div>
      ))}
    </>
  );
}

/** The same rows on a phone: a readable list instead of a table. */
export function PhoneList<Row>(props: PhoneListProps<Row>) {
  const { label, rows, indexes, before, after, rowId, columns, phoneRow, onOpen } = props;
  return (
    <ul className={classes.list} aria-label={label} style={{ paddingTop: before, paddingBottom: after }}>
      {indexes.map((index) => {
        const row = rows[index];
        if (row === undefined) return null;
        return (
          // A link inside the row does the same for the keyboard.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
          <li key={rowId(row)} className={classes.row} data-row-index={index} onClick={() => onOpen?.(index)}>
            {phoneRow ? phoneRow(row) : <Stacked row={row} columns={columns} />}
          </li>
        );
      })}
    </ul>
  );
}
