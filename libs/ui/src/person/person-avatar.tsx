import classes from './person-avatar.module.css';

const PAIRS = 5;

/** First letters of the first and the last word: "Amara Lindqvist-Nwosu" is AL. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const first = words[0] ?? '';
  const last = words.length > 1 ? (words.at(-1) ?? '') : '';
  return ([...first][0] ?? '').toUpperCase() + ([...last][0] ?? '').toUpperCase();
}

function pairOf(name: string): number {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return sum % PAIRS;
}

/** Initials on a ground that is always the same for the same name. Hidden from readers: the name stands beside it. */
export function PersonAvatar({
  name,
  size = 32,
}: {
  readonly name: string;
  readonly size?: 24 | 28 | 32 | 40;
}) {
  const pair = pairOf(name);
  return (
    <span
      className={classes.avatar}
      data-size={size}
      style={{ background: `var(--w-avatar-${pair})`, color: `var(--w-avatar-ink-${pair})` }}
      aria-hidden="true"
    >
      {initials(name)}
    </span>
  );
}
