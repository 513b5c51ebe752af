/** From inclusive, to exclusive. */
export interface Period {
  from: Date;
  to: Date;
}

/** The period of the same length that ends where this one begins. */
export function periodBefore({ from, to }: Period): Period {
  return { from: new Date(+from - (+to - +from)), to: from };
}
