/** Opens the palette from anywhere; the shell listens. Kept apart so that the palette itself loads when first used. */
class PaletteSwitch {
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  open(): void {
    for (const listener of this.listeners) listener();
  }
}

export const paletteSwitch = new PaletteSwitch();
