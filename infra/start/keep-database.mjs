import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from '../process/alive.mjs';
import { messageOf } from '../problem.mjs';
import { startDatabase } from '../database/start-database.mjs';

/**
 * The database of a run: the embedded one, or somebody's own.
 * @typedef {{url: string, created: boolean, stop: () => Promise<void>}} KeptDatabase `url` is the owner's and may change
 * with a restart; `created` says that this run made it
 */

/**
 * Starts the embedded database and starts it again, on the same port, if it ends without being asked.
 * @param {import('../database/start-database.mjs').DatabaseOptions} options
 * @param {object} listener
 * @param {(line: string) => void} listener.note
 * @param {() => void} listener.onMoved it came back on another port
 * @param {number} [interval] milliseconds between two looks
 * @returns {Promise<KeptDatabase>}
 */
export async function keepDatabase(options, { note, onMoved }, interval = 500) {
  let database = await startDatabase(options);
  let stopping = false;
  /** @type {KeptDatabase} */
  const kept = {
    url: database.url,
    created: database.created,
    stop: async () => {
      stopping = true;
      await watching;
      await database.stop();
    },
  };
  const watch = async () => {
    while (!stopping) {
      await sleep(interval);
      if (stopping || isAlive(database.pid)) continue;
      note('The database ended unexpectedly; it starts again.');
      try {
        database = await startDatabase({ ...options, port: database.port });
        if (database.url === kept.url) continue;
        kept.url = database.url;
        onMoved();
      } catch (error) {
        note(messageOf(error));
        await sleep(interval * 10);
      }
    }
  };
  const watching = watch();
  return kept;
}
