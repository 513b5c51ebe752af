import type { ReactNode } from 'react';

/** What the later stages know about a problem; the route brings it. */
export interface ProblemSlots {
  /** In the rail, above the next step: asked for, had, got, won. */
  readonly learned?: ReactNode;
  /** Beside the openers: what people said. */
  readonly words?: ReactNode;
}
