import { describe, expect, it } from '@jest/globals';
import { ConfigError, readConfig } from './config.js';

const good = {
  DATABASE_URL: 'postgres://app@localhost/worthwhile',
  JOB_DATABASE_URL: 'postgres://job@localhost/worthwhile',
  APP_SECRET: 'x'.repeat(32),
};

describe('readConfig', () => {
  it('takes what is there and fills in the rest', () => {
    expect(readConfig({ ...good, PORT: '4100', DEMO: '1' })).toMatchObject({
      PORT: 4100,
      DEMO: true,
      LOG_LEVEL: 'info',
    });
  });

  it('lists everything that is wrong at once, without showing values', () => {
    const read = (): unknown =>
      readConfig({ DATABASE_URL: 'not a url', APP_SECRET: 'short-secret', PORT: '99999' });
    expect(read).toThrow(ConfigError);
    for (const name of ['DATABASE_URL:', 'JOB_DATABASE_URL is missing', 'APP_SECRET', 'PORT']) {
      expect(messageOf(read)).toContain(name);
    }
    expect(messageOf(read)).not.toContain('short-secret');
  });
});

function messageOf(run: () => unknown): string {
  try {
    run();
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}
