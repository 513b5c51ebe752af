import { Kbd } from '../keys/kbd.js';
import classes from './key-hints.module.css';

/** The keys of a list, above it: "J K move, ↵ brief". */
export function KeyHints({
  hints,
}: {
  readonly hints: readonly { readonly keys: readonly string[]; readonly label: string }[];
}) {
  return (
    <span className={classes.hints} aria-hidden="true">
      {hints.map((hint) => (
        <span key={hint.label} className={classes.hint}>
          {hint.keys.map((key) => (
            <Kbd key={key} keys={key} />
          ))}
          <span>{hint.label}</span>
        </span>
      ))}
    </span>
  );
}
