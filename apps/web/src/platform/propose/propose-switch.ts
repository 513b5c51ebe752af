/** What the proposal begins with. */
export interface ProposalStart {
  readonly problemId?: string;
  readonly audience?: string;
}

/** Opens the proposal from any screen; the shell shows it. Kept apart so that the form itself loads when first used. */
class ProposeSwitch {
  private readonly listeners = new Set<(start: ProposalStart) => void>();

  readonly subscribe = (listener: (start: ProposalStart) => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  open(start: ProposalStart = {}): void {
    for (const listener of this.listeners) listener(start);
  }
}

export const proposeSwitch = new ProposeSwitch();
