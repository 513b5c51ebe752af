import type { ReactNode } from 'react';
import { Link } from '../link/link.js';
import { cx } from '../class-names.js';
import classes from './figure-link.module.css';

export interface FigureLinkProps {
  /** The list of those behind the figure. */
  readonly href: string;
  /** For screen readers: "the 143 people who asked for it". */
  readonly label: string;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A figure that opens the rows behind it. Every figure on a dashboard is one. */
export function FigureLink({ href, label, children, className }: FigureLinkProps) {
  return (
    <Link href={href} className={cx(classes.figure, className)} aria-label={`${textOf(children)}, ${label}`}>
      {children}
    </Link>
  );
}

function textOf(children: ReactNode): string {
  return typeof children === 'string' || typeof children === 'number' ? String(children) : '';
}
