import { describe, expect, it, jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { renderUi } from '../testing/render-ui.js';
import type { Column, Sort } from './columns.js';
import { DataTable } from './data-table.js';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly points: number;
}

const columns: readonly Column<Row>[] = [
  { id: 'name', label: 'Person', sortable: true, cell: (row) => row.name },
  { id: 'points', label: 'Warmth', sortable: true, align: 'end', cell: (row) => row.points },
];
const rowsOf = (count: number): Row[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `r${index}`,
    name: `Person ${index}`,
    points: count - index,
  }));
const idOf = (row: Row) => row.id;
const nameOf = (row: Row) => row.name;

function List({
  count = 4,
  onOpen,
  onSort,
}: {
  count?: number;
  onOpen?: (row: Row) => void;
  onSort?: (s: Sort) => void;
}) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [rows] = useState(() => rowsOf(count));
  return (
    <>
      <DataTable
        label="People"
        {...{ rows, columns, selected, onOpen, onSort }}
        rowId={idOf}
        rowLabel={nameOf}
        sort={{ column: 'points', direction: 'desc' }}
        onSelect={setSelected}
        empty={<p>Import people first.</p>}
      />
      <output>{[...selected].join(' ')}</output>
    </>
  );
}

const chosen = () => screen.getAllByRole('status').at(-1)?.textContent;
const cursor = () => document.querySelector('[data-cursor]')?.getAttribute('data-row-index');

describe('DataTable', () => {
  it('moves by j and k, opens by enter, selects by x, clears by esc', async () => {
    const onOpen = jest.fn();
    renderUi(<List onOpen={onOpen} />);
    await userEvent.keyboard('jjjk');
    expect(cursor()).toBe('1');
    await userEvent.keyboard('{Enter}');
    expect(onOpen).toHaveBeenCalledWith(expect.objectContaining({ id: 'r1' }));
    await userEvent.keyboard('xjx');
    expect(chosen()).toBe('r1 r2');
    await userEvent.keyboard('{Escape}');
    expect(chosen()).toBe('');
  });

  it('stops at both ends', async () => {
    renderUi(<List count={2} />);
    await userEvent.keyboard('jjjjj');
    expect(cursor()).toBe('1');
    await userEvent.keyboard('kkkkk');
    expect(cursor()).toBe('0');
  });

  it('selects by box, by shift for a range, and all', async () => {
    renderUi(<List />);
    const user = userEvent.setup();
    await user.click(screen.getByLabelText('Select Person 0'));
    await user.keyboard('{Shift>}');
    await user.click(screen.getByLabelText('Select Person 2'));
    await user.keyboard('{/Shift}');
    expect(chosen()).toBe('r0 r1 r2');
    await user.click(screen.getByLabelText('Select all rows shown'));
    expect(chosen()).toBe('r0 r1 r2 r3');
    await user.click(screen.getByLabelText('Select all rows shown'));
    expect(chosen()).toBe('');
  });

  it('opens on a press of the row, not of a control in it', async () => {
    const onOpen = jest.fn();
    renderUi(<List onOpen={onOpen} />);
    await userEvent.click(screen.getByLabelText('Select Person 1'));
    expect(onOpen).not.toHaveBeenCalled();
    await userEvent.click(screen.getByText('Person 1'));
    expect(onOpen).toHaveBeenCalledTimes(1);
  });

  it('says how it is sorted and asks for another order', async () => {
    const onSort = jest.fn();
    renderUi(<List onSort={onSort} />);
    expect(screen.getByRole('columnheader', { name: 'Warmth' })).toHaveAttribute('aria-sort', 'descending');
    await userEvent.click(screen.getByRole('button', { name: 'Warmth' }));
    expect(onSort).toHaveBeenLastCalledWith({ column: 'points', direction: 'asc' });
    await userEvent.click(screen.getByRole('button', { name: 'Person' }));
    expect(onSort).toHaveBeenLastCalledWith({ column: 'name', direction: 'asc' });
  });

  it('renders a part of a long list and tells how long it is', () => {
    renderUi(<List count={5_000} />);
    const table = screen.getByRole('table', { name: 'People' });
    expect(within(table).getAllByRole('row').length).toBeLessThan(120);
    expect(table).toHaveAttribute('aria-rowcount', '5001');
  });

  it('says what to do when there is nothing', () => {
    renderUi(<List count={0} />);
    expect(screen.getByText('Import people first.')).toBeInTheDocument();
  });
});
