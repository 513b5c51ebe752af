import classes from './logo.module.css';

/** The mark: a W drawn in four strokes of the stage ramp. `withName` sets the word beside it. */
export function Logo({ withName = true }: { readonly withName?: boolean }) {
  return (
    <span className={classes.logo}>
      <svg
        viewBox="0 0 24 20"
        width="22"
        height="18"
        fill="none"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
        role={withName ? undefined : 'img'}
        aria-hidden={withName || undefined}
        aria-label={withName ? undefined : 'Worthwhile'}
      >
        <path d="M2.5 3 7.5 17" className={classes.deep} />
        <path d="M7.5 17 12 6" className={classes.warm} />
        <path d="M12 6 16.5 17" className={classes.deep} />
        <path d="M16.5 17 21.5 3" className={classes.mid} />
      </svg>
      {withName && <span className={classes.name}>Worthwhile</span>}
    </span>
  );
}
