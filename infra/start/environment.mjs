import path from 'node:path';
import { root } from '../paths.mjs';
import { asRole } from './external-database.mjs';

/** The roles the programs sign in as: neither owns a table, and row level security binds both. */
export const appRole = 'worthwhile_app';
export const jobRole = 'worthwhile_job';

/**
 * The environment of the migration and of the demo story.
 * @param {string} ownerUrl
 * @param {import('../secrets.mjs').Secrets} secrets
 * @returns {NodeJS.ProcessEnv}
 */
export function ownerEnvironment(ownerUrl, secrets) {
  return {
    ...inherited(),
    OWNER_DATABASE_URL: ownerUrl,
    APP_DB_PASSWORD: secrets.appDatabasePassword,
    JOB_DB_PASSWORD: secrets.jobDatabasePassword,
    DATABASE_URL: asRole(ownerUrl, appRole, secrets.appDatabasePassword),
    JOB_DATABASE_URL: asRole(ownerUrl, jobRole, secrets.jobDatabasePassword),
    APP_SECRET: secrets.appSecret,
  };
}

/**
 * The environment of API and worker: they never learn the owner's password.
 * @param {object} given
 * @param {string} given.ownerUrl
 * @param {import('../secrets.mjs').Secrets} given.secrets
 * @param {number} given.port
 * @param {string} given.publicUrl
 * @param {boolean} given.demo whether the demo story is in the database
 * @returns {NodeJS.ProcessEnv}
 */
export function programEnvironment({ ownerUrl, secrets, port, publicUrl, demo }) {
  return {
    ...inherited(),
    DATABASE_URL: asRole(ownerUrl, appRole, secrets.appDatabasePassword),
    JOB_DATABASE_URL: asRole(ownerUrl, jobRole, secrets.jobDatabasePassword),
    HOST: process.env['WORTHWHILE_HOST'] || '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: publicUrl,
    APP_SECRET: secrets.appSecret,
    DEMO: demo ? '1' : '0',
  };
}

function inherited() {
  const { OWNER_DATABASE_URL: _owner, DATABASE_URL: _url, ...rest } = process.env;
  return {
    ...rest,
    NODE_ENV: 'production',
    NODE_COMPILE_CACHE: path.join(root, 'node_modules', '.cache', 'worthwhile', 'compile'),
  };
}
