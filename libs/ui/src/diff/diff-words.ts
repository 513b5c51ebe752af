/** A run of words that stayed, went or came. */
export interface DiffPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

const LONGEST = 600;

function tokens(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{N}'’-]+|[^\s\p{L}\p{N}]/gu) ?? [];
}

/** Length of the longest common subsequence from each pair of positions on. */
function table(before: readonly string[], after: readonly string[]): number[][] {
  const rows = Array.from({ length: before.length + 1 }, () => Array.from(after, () => 0).concat(0));
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = rows[i] as number[];
      const below = rows[i + 1] as number[];
      row[j] = before[i] === after[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return rows;
}

function push(parts: DiffPart[], kind: DiffPart['kind'], text: string): void {
  const last = parts.at(-1);
  if (last?.kind === kind) parts[parts.length - 1] = { kind, text: last.text + text };
  else parts.push({ kind, text });
}

/** A blank between two changes joins them, so that a changed sentence is not a ladder of single words. */
function mend(parts: readonly DiffPart[]): DiffPart[] {
  const mended: DiffPart[] = [];
  parts.forEach((part, index) => {
    const before = parts[index - 1];
    const after = parts[index + 1];
    const blank = part.kind === 'same' && /^\s+$/.test(part.text);
    if (blank && before && after && before.kind !== 'same' && after.kind !== 'same') {
      push(mended, 'removed', part.text);
      push(mended, 'added', part.text);
    } else push(mended, part.kind, part.text);
  });
  return sorted(mended);
}

/** Within one change what went comes before what came. */
function sorted(parts: readonly DiffPart[]): DiffPart[] {
  const result: DiffPart[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed) push(result, 'removed', removed);
    if (added) push(result, 'added', added);
    removed = '';
    added = '';
  };
  for (const part of parts) {
    if (part.kind === 'removed') removed += part.text;
    else if (part.kind === 'added') added += part.text;
    else {
      flush();
      result.push(part);
    }
  }
  flush();
  return result;
}

/** Word by word difference of two short texts. Very long texts count as wholly replaced. */
export function diffWords(before: string, after: string): DiffPart[] {
  if (before === after) return before ? [{ kind: 'same', text: before }] : [];
  const a = tokens(before);
  const b = tokens(after);
  if (a.length > LONGEST || b.length > LONGEST) {
    return sorted([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]);
  }
  const lengths = table(a, b);
  const parts: DiffPart[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const left = a[i];
    const right = b[j];
    if (left !== undefined && left === right) {
      push(parts, 'same', left);
      i += 1;
      j += 1;
    } else if (
      right === undefined ||
      (left !== undefined && (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))
    ) {
      push(parts, 'removed', left ?? '');
      i += 1;
    } else {
      push(parts, 'added', right);
      j += 1;
    }
  }
  return mend(parts);
}
