import type { ReactElement, ReactNode } from 'react';

/** The attendee's own words, always as a quotation in the serif italic, whole and unchanged. */
export function WantQuote({ words, children }: { words: string; children?: ReactNode }): ReactElement {
  return (
    <>
      <p className="small">What you want from it, in your words</p>
      <blockquote className="words">{words}</blockquote>
      {children ? <div className="under small">{children}</div> : null}
    </>
  );
}
