import { Problem } from '../problem.mjs';

const kept = {
  init: 'Nothing was kept of the unfinished database; what was there before is unchanged.',
  start: 'Your data were not touched.',
};

/**
 * Turns what PostgreSQL said before it gave up into one message for a person.
 * @param {'init' | 'start'} step making the data folder, or starting the server
 * @param {string} output
 * @param {{dataDir: string, logFile?: string}} where
 */
export function failure(step, output, { dataDir, logFile }) {
  const doing = step === 'init' ? 'The database could not be made' : 'The database could not start';
  const more = { kept: kept[step], cause: output };
  if (/No space left on device|Disk quota exceeded|ENOSPC|File too large/i.test(output)) {
    return new Problem(`${doing}: the disk is full (${dataDir}).`, {
      ...more,
      todo: 'Free some space (a new database needs about 60 MB) and start again.',
    });
  }
  if (/Permission denied|Read-only file system|Operation not permitted|EACCES|EROFS|EPERM/i.test(output)) {
    return new Problem(`${doing}: ${dataDir} cannot be written.`, {
      ...more,
      todo: 'Give this user the folder, or name another folder in WORTHWHILE_DATA.',
    });
  }
  if (
    /could not map anonymous shared memory|could not create shared memory|Cannot allocate memory/i.test(
      output,
    )
  ) {
    return new Problem(`${doing}: this machine has too little free memory.`, {
      ...more,
      todo: 'Close other programs and start again.',
    });
  }
  if (/could not look up effective user ID/i.test(output)) {
    return new Problem(
      `${doing}: PostgreSQL does not run as a user that this system does not list (id ${process.getuid?.()}).`,
      {
        ...more,
        todo: 'Start as a user with an entry in /etc/passwd, or set DATABASE_URL to a server of your own.',
      },
    );
  }
  const said = output.trim().split('\n').slice(-6).join('\n');
  return new Problem(`${doing}. PostgreSQL said:\n${said || '(nothing)'}`, {
    ...more,
    todo: logFile
      ? `Its log is ${logFile}.`
      : 'Start again; if it stays, set DATABASE_URL to a server of your own.',
  });
}
