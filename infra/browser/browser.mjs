import { run } from '../process/run.mjs';

/**
 * A browser that Playwright can launch.
 * @typedef {object} Browser
 * @property {string} executablePath
 * @property {string[]} args for the launch
 * @property {Record<string, string>} env what its process needs besides ours
 * @property {string} name for people: which one it is and why it was taken
 */

/**
 * The sandbox needs rights that root, containers and some distributions do not give; the tests open only our own pages.
 * The rest keeps the browser from talking to the world and from using a graphics card that is not there.
 */
export const launchArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Playwright 1.65 drives older ones badly. */
const oldest = 120;

/**
 * Asks a browser for its version, which also tries every library it loads.
 * @param {string} executablePath
 * @param {Record<string, string>} [env]
 * @returns {Promise<string>} such as `Chromium 147.0.1`, or an empty string when it does not run or is too old
 */
export async function versionOf(executablePath, env = {}) {
  // On Windows `--version` opens a window instead of answering.
  if (process.platform === 'win32') return 'Chrome';
  const signal = AbortSignal.timeout(20_000);
  const answer = await run(executablePath, ['--version'], { env: { ...process.env, ...env }, signal });
  const found = /^.*?((?:Chrom|Microsoft Edge)\D*(\d+)[\d.]*)/.exec(answer.stdout.trim());
  return answer.code === 0 && found && Number(found[2]) >= oldest ? (found[1] ?? '') : '';
}
