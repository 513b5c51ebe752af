/** PostgreSQL's code for a unique index that refused a row. */
const UNIQUE_VIOLATION = '23505';
const TRIES = 5;

/**
 * Runs a claim again when the index "one live claim per person" refused it: somebody claimed the same person for
 * another event between our look and our write. The next look sees that claim.
 */
export async function againWhenTaken<T>(claim: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await claim();
    } catch (error) {
      if (tries === TRIES || !isTaken(error)) throw error;
    }
  }
}

function isTaken(error: unknown): boolean {
  const { code, constraint } = error as { code?: string; constraint?: string };
  return code === UNIQUE_VIOLATION && constraint === 'hand_off_one_live_claim';
}
