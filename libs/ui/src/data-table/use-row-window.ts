import type { Virtualizer } from '@tanstack/react-virtual';
import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useReducer,
  useState,
  type RefObject,
} from 'react';

/** Lists up to this length are rendered whole, so that find-in-page works. */
const WHOLE_UP_TO = 100;

type Core = typeof import('@tanstack/react-virtual');

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

/** Most lists are short: what long ones need is loaded with the first long one. */
function useCore(wanted: boolean): Core | null {
  const [core, setCore] = useState<Core | null>(null);
  useEffect(() => {
    if (!wanted) return undefined;
    let gone = false;
    void import('@tanstack/react-virtual').then((loaded) => !gone && setCore(loaded));
    return () => {
      gone = true;
    };
  }, [wanted]);
  return core;
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
  const [, renew] = useReducer((times: number) => times + 1, 0);
  const windowed = count > WHOLE_UP_TO;
  const core = useCore(windowed);

  useLayoutEffect(() => {
    const found = scrollParent(list.current);
    setScroller(found);
    if (found && list.current) {
      setMargin(
        list.current.getBoundingClientRect().top - found.getBoundingClientRect().top + found.scrollTop,
      );
    }
  }, [list, windowed]);

  const options = core && {
    count,
    enabled: windowed,
    getScrollElement: () => scroller,
    estimateSize: () => rowHeight,
    observeElementRect: core.observeElementRect,
    observeElementOffset: core.observeElementOffset,
    scrollToFn: core.elementScroll,
    overscan: 12,
    scrollMargin: margin,
    scrollPaddingStart: rowHeight * 2,
    scrollPaddingEnd: rowHeight * 3,
    onChange: renew,
    rangeExtractor: (range: Parameters<Core['defaultRangeExtractor']>[0]) => {
      const indexes = core.defaultRangeExtractor(range);
      if (cursor >= 0 && cursor < count && !indexes.includes(cursor)) indexes.push(cursor);
      return indexes.sort((a, b) => a - b);
    },
  };
  // Made once for each loaded core; the options follow with every rendering, as the library's own hook does.
  const [made] = useMemo(
    (): [Virtualizer<HTMLElement, Element> | null] => [options && new core.Virtualizer(options)],
    // oxlint-disable-next-line react/exhaustive-deps
    [core],
  );
  if (made && options) made.setOptions(options);
  useLayoutEffect(() => made?._didMount(), [made]);
  useLayoutEffect(() => made?._willUpdate());

  const scrollTo = useCallback(
    (index: number) => {
      if (windowed) made?.scrollToIndex(index, { align: 'auto' });
      requestAnimationFrame(() => {
        const row = list.current?.querySelector<HTMLElement>(`[data-row-index="${index}"]`);
        row?.focus({ preventScroll: windowed });
        if (!windowed) row?.scrollIntoView({ block: 'nearest' });
      });
    },
    [list, made, windowed],
  );

  if (!windowed) return { indexes: upTo(count), before: 0, after: 0, scrollTo };
  if (!made) {
    return { indexes: upTo(WHOLE_UP_TO), before: 0, after: (count - WHOLE_UP_TO) * rowHeight, scrollTo };
  }
  const items = made.getVirtualItems();
  const first = items[0];
  const last = items.at(-1);
  return {
    indexes: items.map((item) => item.index),
    before: first ? first.start - margin : 0,
    after: last ? made.getTotalSize() - (last.end - margin) : 0,
    scrollTo,
  };
}

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
