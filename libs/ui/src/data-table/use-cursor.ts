import { useCallback, useState } from 'react';
import { useShortcut } from '../keys/use-shortcut.js';

export interface Cursor {
  /** Position of the row the keyboard is on, -1 before the first key. */
  readonly index: number;
  readonly moveTo: (index: number) => void;
}

interface CursorOptions {
  readonly ids: readonly string[];
  readonly onMove: (index: number) => void;
  readonly onOpen?: (index: number) => void;
  readonly onToggle?: (index: number) => void;
  readonly onClear?: () => void;
  readonly enabled: boolean;
}

/** The row the keyboard is on: `j` `k` move, `enter` opens, `x` selects, `esc` clears. It follows its row when the list changes. */
export function useCursor({ ids, onMove, onOpen, onToggle, onClear, enabled }: CursorOptions): Cursor {
  const [id, setId] = useState<string | null>(null);
  const index = id === null ? -1 : ids.indexOf(id);

  const moveTo = useCallback(
    (to: number) => {
      const bounded = Math.max(0, Math.min(ids.length - 1, to));
      const next = ids[bounded];
      if (next === undefined) return;
      setId(next);
      onMove(bounded);
    },
    [ids, onMove],
  );

  const group = 'This list';
  useShortcut('j', () => moveTo(index + 1), 'Next row', { group, enabled });
  useShortcut('k', () => moveTo(index - 1), 'Row before', { group, enabled });
  useShortcut('enter', () => index >= 0 && onOpen?.(index), 'Open the row', {
    group,
    enabled: enabled && onOpen !== undefined,
  });
  useShortcut('x', () => index >= 0 && onToggle?.(index), 'Select the row', {
    group,
    enabled: enabled && onToggle !== undefined,
  });
  useShortcut('escape', () => onClear?.(), 'Clear the selection', {
    group,
    enabled: enabled && onClear !== undefined,
  });
  return { index, moveTo };
}
