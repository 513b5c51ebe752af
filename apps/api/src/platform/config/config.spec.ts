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
    try {
      read();
    } catch (error) {
      const { message } = error as Error;
      for (const name of ['DATABASE_URL', 'JOB_DATABASE_URL is missing', 'APP_SECRET', 'PORT']) {
        expect(message).toContain(name);
      }
      expect(message).not.toContain('short-secret');
    }
  });
});
