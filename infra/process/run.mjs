import { spawn } from 'node:child_process';

/**
 * Runs a program to its end and collects what it says.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions & {input?: string, onOutput?: (text: string) => void}} [options]
 * @returns {Promise<{code: number, stdout: string, stderr: string}>} code 127 when the program could not be started
 */
export function run(program, args, options = {}) {
  const { input, onOutput, ...rest } = options;
  return new Promise((resolve) => {
    let stdout = '';
    let stderr = '';
    const child = spawn(program, [...args], {
      ...rest,
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      windowsHide: true,
    });
    child.stdout?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      stdout += text;
      onOutput?.(text);
    });
    child.stderr?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      stderr += text;
      onOutput?.(text);
    });
    child.stdin?.on('error', () => undefined).end(input);
    child.once('error', (error) => resolve({ code: 127, stdout, stderr: stderr + error.message }));
    child.once('close', (code, signal) => resolve({ code: code ?? (signal ? 128 : 1), stdout, stderr }));
  });
}
