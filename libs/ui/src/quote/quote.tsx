import type { ReactNode } from 'react';
import { cx } from '../class-names.js';
import classes from './quote.module.css';

export interface QuoteProps {
  /** The attendee's own words, verbatim. Never edit, never cut: a row cuts by ellipsis alone. */
  readonly children: string;
  /** `s` 16/22 in rows, `m` 19/28 in lists of people, `l` 24/34 in a brief. */
  readonly size?: 's' | 'm' | 'l';
  /** One line with an ellipsis; the whole text stays in the markup. */
  readonly clamp?: boolean;
  /** Inside a sentence of ours, at the sentence's own size. */
  readonly inline?: boolean;
  /** Who said it, and when: set in sans below. */
  readonly cite?: ReactNode;
  readonly className?: string;
}

/** The most important text in the product: what the attendee said, in serif italic with hanging marks. */
export function Quote({ children, size = 'm', clamp = false, inline = false, cite, className }: QuoteProps) {
  const words = (
    <>
      <span className={classes.mark} aria-hidden="true">
        “
      </span>
      {children}
      <span className={classes.mark} aria-hidden="true">
        ”
      </span>
    </>
  );
  if (inline) return <q className={cx(classes.inline, className)}>{words}</q>;
  const quote = (
    <blockquote className={cx(classes.quote, className)} data-size={size} data-clamp={clamp || undefined}>
      {words}
    </blockquote>
  );
  if (!cite) return quote;
  return (
    <figure>
      {quote}
      <figcaption className={classes.cite} data-size={size}>
        {cite}
      </figcaption>
    </figure>
  );
}
