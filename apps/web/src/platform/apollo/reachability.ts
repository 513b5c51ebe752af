/** Whether the server answered last time. One for the whole page. */
class Reachability {
  private reachable = true;
  private readonly listeners = new Set<() => void>();

  readonly read = (): boolean => this.reachable;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  set(reachable: boolean): void {
    if (reachable === this.reachable) return;
    this.reachable = reachable;
    for (const listener of this.listeners) listener();
  }
}

export const reachability = new Reachability();

/** Asks the server whether it is there again. */
export async function tryToReach(): Promise<boolean> {
  const answer = await fetch('/health', { cache: 'no-store' }).catch(() => null);
  const reachable = answer !== null && answer.status < 500;
  if (reachable) reachability.set(true);
  return reachable;
}
