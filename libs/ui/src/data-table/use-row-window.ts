import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useState, type RefObject } from 'react';

/** Lists up to this length are rendered whole, so that find-in-page works. */
const WHOLE_UP_TO = 100;

export interface RowWindow {
  readonly indexes: readonly number[];
  /** Room above and below the rows that are rendered, in pixels. */
  readonly before: number;
  readonly after: number;
  readonly scrollTo: (index: number) => void;
}

function scrollParent(element: HTMLElement | null): HTMLElement | null {
  for (let node = element?.parentElement ?? null; node; node = node.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(node).overflowY) && node !== document.body) return node;
  }
  return document.scrollingElement as HTMLElement | null;
}

/** Which rows to render: all of a short list, those in view of a long one, and always the one under the cursor. */
export function useRowWindow(
  list: RefObject<HTMLElement | null>,
  count: number,
  rowHeight: number,
  cursor: number,
): RowWindow {
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const [margin, setMargin] = useState(0);
  const windowed = count > WHOLE_UP_TO;

  useLayoutEffect(() => {
    const found = scrollParent(list.current);
    setScroller(found);
    if (found && list.current) {
      setMargin(
        list.current.getBoundingClientRect().top - found.getBoundingClientRect().top + found.scrollTop,
      );
    }
  }, [list, windowed]);

  // Its functions change with the scroll position and are not memoised here.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count,
    enabled: windowed,
    getScrollElement: () => scroller,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollMargin: margin,
    scrollPaddingStart: rowHeight * 2,
    scrollPaddingEnd: rowHeight * 3,
    rangeExtractor: (range) => {
      const indexes = defaultRangeExtractor(range);
      if (cursor >= 0 && cursor < count && !indexes.includes(cursor)) indexes.push(cursor);
      return indexes.sort((a, b) => a - b);
    },
  });

  const scrollTo = useCallback(
    (index: number) => {
      if (windowed) virtualizer.scrollToIndex(index, { align: 'auto' });
      requestAnimationFrame(() => {
        const row = list.current?.querySelector<HTMLElement>(`[data-row-index="${index}"]`);
        row?.focus({ preventScroll: windowed });
        if (!windowed) row?.scrollIntoView({ block: 'nearest' });
      });
    },
    [list, virtualizer, windowed],
  );

  if (!windowed)
    return { indexes: Array.from({ length: count }, (_, index) => index), before: 0, after: 0, scrollTo };
  const items = virtualizer.getVirtualItems();
  const first = items[0];
  const last = items.at(-1);
  return {
    indexes: items.map((item) => item.index),
    before: first ? first.start - margin : 0,
    after: last ? virtualizer.getTotalSize() - (last.end - margin) : 0,
    scrollTo,
  };
}
