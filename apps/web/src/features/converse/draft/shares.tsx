import classes from './shares.module.css';

/** "54% about them, 31% about us", with a bar of both. */
export function Shares({ them, us }: { readonly them: number; readonly us: number }) {
  return (
    <p className={classes.shares} data-empty={them + us === 0 || undefined}>
      <span>
        <b data-side="them">{them}%</b> <span data-side="them">about them</span>, <b data-side="us">{us}%</b>{' '}
        <span data-side="us">about us</span>
      </span>
      <span className={classes.bar} aria-hidden="true">
        <span data-side="them" style={{ width: `${them}%` }} />
        <span data-side="rest" />
        <span data-side="us" style={{ width: `${us}%` }} />
      </span>
    </p>
  );
}
