import classes from './logo.module.css';

/** The mark: a W of two strokes, two teams. `withName` sets the word beside it. */
export function Logo({ withName = true }: { readonly withName?: boolean }) {
  return (
    <span className={classes.logo}>
      <svg
        viewBox="0 0 24 20"
        width="22"
        height="18"
        fill="none"
        strokeWidth="2.8"
        strokeLinecap="round"
        strokeLinejoin="round"
        role={withName ? undefined : 'img'}
        aria-hidden={withName || undefined}
        aria-label={withName ? undefined : 'Worthwhile'}
      >
        <path d="M2 2.5 7 17 11.5 6.5" className={classes.first} />
        <path d="M11.5 6.5 16 17 21.5 2.5" className={classes.second} />
      </svg>
      {withName && <span className={classes.name}>Worthwhile</span>}
    </span>
  );
}
