export interface DraftText {
  readonly subject: string;
  readonly text: string;
}

const key = (handOffId: string): string => `worthwhile.draft.${handOffId}`;

/** Drafts stay in this window until it is closed: going to the next person loses nothing. */
export const draftStore = {
  read(handOffId: string): DraftText | null {
    try {
      const kept = JSON.parse(sessionStorage.getItem(key(handOffId)) ?? 'null') as Partial<DraftText> | null;
      return kept && { subject: kept.subject ?? '', text: kept.text ?? '' };
    } catch {
      return null;
    }
  },
  keep(handOffId: string, draft: DraftText): void {
    try {
      sessionStorage.setItem(key(handOffId), JSON.stringify(draft));
    } catch {
      // A full or forbidden store: the draft then lives as long as the screen.
    }
  },
};
