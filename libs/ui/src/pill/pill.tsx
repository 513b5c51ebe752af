import type { ReactNode } from 'react';
import classes from './pill.module.css';

/** A small fact about a thing: "Workshop, online". Not a control. */
export function Pill({ children }: { readonly children: ReactNode }) {
  return <span className={classes.pill}>{children}</span>;
}
