import IconAlertTriangle from '@tabler/icons-react/dist/esm/icons/IconAlertTriangleFilled.mjs';
import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs';
import IconClock from '@tabler/icons-react/dist/esm/icons/IconClock.mjs';
import type { ReactNode } from 'react';
import { cx } from '../class-names.js';
import classes from './status-text.module.css';

/** `breach` red with a triangle, `soon` amber with a clock, `kept` green with a tick, `later` ink with a clock, `quiet` no icon. */
export type Tone = 'breach' | 'soon' | 'kept' | 'later' | 'quiet';

const ICONS = { breach: IconAlertTriangle, soon: IconClock, kept: IconCheck, later: IconClock } as const;

export interface StatusTextProps {
  readonly tone: Tone;
  readonly children: ReactNode;
  /** Replaces the tone's own icon; null shows none, when a word beside says the same. */
  readonly icon?: ReactNode;
  /** With a soft ground, for what must be noticed in a list: "waiting 6 days". */
  readonly filled?: boolean;
  readonly className?: string;
}

/** A state in words, never by colour alone. Strong parts go in `<b>`. */
export function StatusText({ tone, children, icon, filled = false, className }: StatusTextProps) {
  const Icon = tone === 'quiet' ? null : ICONS[tone];
  const shown =
    icon === undefined ? Icon && <Icon size={14} aria-hidden="true" className={classes.icon} /> : icon;
  return (
    <span className={cx(classes.status, className)} data-tone={tone} data-filled={filled || undefined}>
      {shown}
      <span>{children}</span>
    </span>
  );
}
