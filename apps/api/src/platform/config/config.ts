import { join } from 'node:path';
import { z } from 'zod';

/** The web app beside this one, whether this file runs from `src` or from `dist`. */
const WEB = join(import.meta.dirname, '../../../../web');

const port = z.coerce.number().int().min(0).max(65535);
const flag = z
  .enum(['0', '1', 'true', 'false'])
  .default('0')
  .transform((value) => value === '1' || value === 'true');

const schema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  PORT: port.default(4000),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: z.url().default('http://localhost:4000'),
  DATABASE_URL: z.url(),
  JOB_DATABASE_URL: z.url(),
  APP_SECRET: z.string().min(32, 'must have at least 32 characters'),
  SMTP_URL: z.url().optional(),
  MAIL_FROM: z.string().default('Worthwhile <no-reply@worthwhile.example>'),
  DEMO: flag,
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  WEB_DIST: z.string().default(join(WEB, 'dist/client')),
  PERSISTED_DOCUMENTS: z.string().default(join(WEB, 'src/graphql/generated/persisted-documents.json')),
  DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(20),
  TRUST_PROXY: flag,
});

export type Environment = z.infer<typeof schema>;

/** What the process was told at start; validated once, never read from `process.env` elsewhere. */
export abstract class Config implements Environment {
  abstract readonly NODE_ENV: Environment['NODE_ENV'];
  abstract readonly PORT: number;
  abstract readonly HOST: string;
  abstract readonly PUBLIC_URL: string;
  abstract readonly DATABASE_URL: string;
  abstract readonly JOB_DATABASE_URL: string;
  abstract readonly APP_SECRET: string;
  abstract readonly SMTP_URL?: string | undefined;
  abstract readonly MAIL_FROM: string;
  abstract readonly DEMO: boolean;
  abstract readonly LOG_LEVEL: Environment['LOG_LEVEL'];
  abstract readonly WEB_DIST: string;
  abstract readonly PERSISTED_DOCUMENTS: string;
  abstract readonly DATABASE_POOL: number;
  abstract readonly TRUST_PROXY: boolean;
}

export class ConfigError extends Error {
  constructor(readonly problems: string[]) {
    super(
      `The configuration has ${problems.length} problem(s):\n${problems.map((p) => `  - ${p}`).join('\n')}`,
    );
    this.name = 'ConfigError';
  }
}

/**
 * Reads and checks the environment.
 * @throws ConfigError listing every variable that is missing or wrong, never its value (it may be a secret).
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const known = Object.fromEntries(
    Object.keys(schema.shape).map((key) => [key, env[key] === '' ? undefined : env[key]]),
  );
  const result = schema.safeParse(known);
  if (result.success) return result.data;
  throw new ConfigError(
    result.error.issues.map((issue) => {
      const name = issue.path.join('.');
      return known[name] === undefined ? `${name} is missing` : `${name}: ${issue.message}`;
    }),
  );
}
