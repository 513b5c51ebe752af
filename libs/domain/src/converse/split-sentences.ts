export interface Span {
  /** UTF-16 offset of the first letter. */
  start: number;
  /** One past the last. */
  end: number;
}

/** Sentences of a plain text: they end with . ! or ? before a space, or with the line. Marks of space are left out. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    for (const part of line[0].matchAll(/\S.*?(?:[.!?…]+["'”’)]*(?=\s|$)|$)/g)) {
      const start = line.index + part.index;
      const end = start + part[0].trimEnd().length;
      if (end > start) spans.push({ start, end });
    }
  }
  return spans;
}
