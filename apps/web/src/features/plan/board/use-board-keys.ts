import type { KeyboardEvent, RefObject } from 'react';

type Direction = 'up' | 'down' | 'left' | 'right';

const KEYS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** The cards as they stand: columns from left to right, cards from top to bottom. Empty columns are passed over. */
function columnsOf(board: HTMLElement): HTMLElement[][] {
  return [...board.querySelectorAll('section')]
    .map((column) => [...column.querySelectorAll<HTMLElement>('[data-card]')])
    .filter((cards) => cards.length > 0);
}

function target(board: HTMLElement, direction: Direction): HTMLElement | undefined {
  const columns = columnsOf(board);
  const x = columns.findIndex((cards) => cards.some((card) => card === document.activeElement));
  const y = columns[x]?.findIndex((card) => card === document.activeElement) ?? -1;
  if (x < 0) return columns[0]?.[0];
  if (direction === 'up') return columns[x]?.[y - 1] ?? columns[x - 1]?.at(-1);
  if (direction === 'down') return columns[x]?.[y + 1] ?? columns[x + 1]?.[0];
  const beside = columns[x + (direction === 'left' ? -1 : 1)];
  return beside?.[Math.min(y, beside.length - 1)];
}

/** Moves the focus between the cards of a board. */
export function useBoardKeys(board: RefObject<HTMLElement | null>) {
  function move(direction: Direction): void {
    if (board.current) target(board.current, direction)?.focus();
  }
  function onKeyDown(event: KeyboardEvent): void {
    const direction = KEYS[event.key];
    const onCard = event.target instanceof HTMLElement && event.target.matches('[data-card]');
    if (!direction || !onCard || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    move(direction);
  }
  return { move, onKeyDown };
}
