import { messageOf } from '../problem.mjs';

/**
 * Collects how to undo what a run has started, and undoes it in the opposite order, once.
 */
export class Shutdown {
  #abort = new AbortController();
  /** @type {{title: string, undo: (patience: number) => unknown}[]} */
  #started = [];
  #patience = 10_000;

  /** Fires when the run is asked to end; running steps stop on it. */
  get signal() {
    return this.#abort.signal;
  }

  /** Resolves when the run is asked to end. */
  get requested() {
    return new Promise((/** @type {(value: void) => void} */ resolve) => {
      if (this.signal.aborted) resolve();
      else this.signal.addEventListener('abort', () => resolve(), { once: true });
    });
  }

  /**
   * @param {string} title
   * @param {(patience: number) => unknown} undo gets the milliseconds it may take to drain
   */
  add(title, undo) {
    this.#started.push({ title, undo });
  }

  request() {
    this.#abort.abort();
  }

  /** For somebody who asks a second time: do not wait for requests that are still being answered. */
  hurry() {
    this.#patience = 0;
  }

  /**
   * Undoes everything, last started first. What fails does not keep the rest from being undone.
   * @param {(line: string) => void} note
   */
  async undo(note) {
    for (let step = this.#started.pop(); step; step = this.#started.pop()) {
      try {
        await step.undo(this.#patience);
      } catch (error) {
        note(`${step.title} did not stop: ${messageOf(error)}`);
      }
    }
  }
}
