import classes from './kbd.module.css';

const SIGNS: Readonly<Record<string, string>> = {
  enter: '↵',
  mod: 'Ctrl',
  escape: 'Esc',
  up: '↑',
  down: '↓',
};

/** The key or keys that trigger something, beside or inside its button. Decoration: the button already has a name. */
export function Kbd({ keys }: { readonly keys: string }) {
  const parts = keys.split(/[+ ]/).map((part) => SIGNS[part.toLowerCase()] ?? part);
  const text = parts.map((part) => (part.length === 1 ? part.toUpperCase() : part)).join(' ');
  return (
    <kbd className={classes.kbd} aria-hidden="true">
      {text}
    </kbd>
  );
}
