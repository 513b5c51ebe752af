/** One key, or a sequence of keys, and what it does. */
export interface Shortcut {
  /** `j`, `enter`, `mod+k`, `shift+a`, or a sequence such as `g e`. `mod` is ctrl or, on a Mac, command. */
  readonly keys: string;
  readonly label: string;
  /** Heading in the list of shortcuts. */
  readonly group: string;
  readonly handler: (event: KeyboardEvent) => void;
  /** Also while typing and inside dialogs; for keys with a modifier. */
  readonly whileTyping: boolean;
}

/** How long a sequence waits for its next key, in milliseconds. */
const SEQUENCE_MS = 1_000;
const FIELDS = 'input, textarea, select, [contenteditable=""], [contenteditable="true"], [role="textbox"]';
const OVERLAYS = '[role="dialog"], [role="menu"], [role="listbox"]';
const PRESSABLE =
  'button, a[href], summary, [role="button"], [role="tab"], [role="checkbox"], [role="option"]';

function isField(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  const field = target.closest(FIELDS);
  return (
    field !== null &&
    !(field instanceof HTMLInputElement && ['checkbox', 'radio', 'button'].includes(field.type))
  );
}

/** The name of the key pressed, as shortcuts spell it. */
export function keyName(event: KeyboardEvent): string {
  const key = event.key === ' ' ? 'space' : event.key.toLowerCase();
  const mod = event.ctrlKey || event.metaKey ? 'mod+' : '';
  const alt = event.altKey ? 'alt+' : '';
  const shift = event.shiftKey && (key.length > 1 || /[a-z]/.test(key)) ? 'shift+' : '';
  return mod + alt + shift + key;
}

/** Keeps the shortcuts of whatever is on the screen and hears the keyboard for them. */
export class ShortcutStore {
  private entries: readonly Shortcut[] = [];
  private readonly listeners = new Set<() => void>();
  private pressed: string[] = [];
  private pressedAt = 0;
  /** Off: keys without a modifier do nothing (WCAG 2.1.4). */
  singleKeys = true;

  setSingleKeys(on: boolean): void {
    this.singleKeys = on;
  }

  readonly list = (): readonly Shortcut[] => this.entries;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Adds one; the last one added wins when keys are the same. Returns how to take it away. */
  add(shortcut: Shortcut): () => void {
    this.entries = [...this.entries, shortcut];
    this.tell();
    return () => {
      this.entries = this.entries.filter((entry) => entry !== shortcut);
      this.tell();
    };
  }

  readonly onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing) return;
    const name = keyName(event);
    if (['shift', 'control', 'alt', 'meta'].some((modifier) => name.endsWith(modifier))) return;
    const target = event.target instanceof Element ? event.target : null;
    const busy = isField(target) || target?.closest(OVERLAYS) != null;
    if ((name === 'enter' || name === 'space') && target?.closest(PRESSABLE)) return;
    if (event.timeStamp - this.pressedAt > SEQUENCE_MS) this.pressed = [];
    const typed = [...this.pressed, name];
    const usable = this.entries.filter(
      (entry) => (!busy || entry.whileTyping) && (this.singleKeys || entry.keys.startsWith('mod+')),
    );
    const match =
      usable.findLast((entry) => entry.keys === typed.join(' ')) ??
      usable.findLast((entry) => entry.keys === name);
    if (match) {
      this.pressed = [];
      event.preventDefault();
      match.handler(event);
      return;
    }
    const begins = usable.some((entry) => entry.keys.startsWith(`${name} `));
    this.pressed = begins && !busy ? [name] : [];
    this.pressedAt = event.timeStamp;
  };

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
