/** Opens the list of shortcuts from the menu; the shell listens. */
class ShortcutsSwitch {
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  open(): void {
    for (const listener of this.listeners) listener();
  }
}

export const shortcutsSwitch = new ShortcutsSwitch();
