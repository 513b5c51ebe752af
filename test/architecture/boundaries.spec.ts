import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');
const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const config = join(root, '.dependency-cruiser.mjs');

interface Report {
  summary: { violations: { from: string; to: string; rule: { name: string } }[]; totalCruised: number };
}

async function cruise(cwd: string): Promise<Report['summary']> {
  const args = [cruiser, 'apps', 'libs', '--config', config, '--output-type', 'json'];
  const done = await run(process.execPath, args, { cwd, maxBuffer: 256 * 1024 * 1024 }).catch(
    (error: { stdout: string }) => error,
  );
  return (JSON.parse(done.stdout) as Report).summary;
}

/** From, to and the rule that must refuse it. */
const PLANTED: [from: string, to: string, rule: string][] = [
  ['apps/api/src/funnel/plan/a.ts', 'apps/api/src/funnel/handoff/index.ts', 'plan-not-forwards'],
  ['apps/api/src/funnel/outcome/b.ts', 'apps/api/src/funnel/plan/inside.ts', 'outcome-by-the-face'],
  ['libs/domain/src/register/c.ts', 'libs/domain/src/warm/index.ts', 'register-not-forwards'],
  ['apps/api/src/platform/d.ts', 'apps/api/src/funnel/plan/index.ts', 'platform-knows-no-business'],
  [
    'apps/api/src/problems/e.ts',
    'apps/api/src/insights/index.ts',
    'directory-and-problems-come-before-the-funnel',
  ],
  ['apps/api/src/funnel/warm/f.ts', 'apps/api/src/insights/index.ts', 'insights-only-reads'],
  ['apps/web/src/features/plan/g.ts', 'apps/web/src/features/warm/index.ts', 'features-never-meet'],
  ['apps/web/src/features/plan/h.ts', 'apps/web/src/routes/queue.ts', 'features-know-no-route'],
  ['apps/web/src/public/i.ts', 'apps/web/src/app/shell.ts', 'attendee-pages-stand-alone'],
  ['libs/ui/src/j.ts', 'libs/domain/src/warm/index.ts', 'ui-knows-no-domain'],
  ['apps/api/src/funnel/plan/k.ts', 'apps/api/src/testing/factories.ts', 'tests-stay-out-of-the-product'],
];

describe('imports point backwards along the funnel', () => {
  let planted: string;
  beforeAll(() => {
    planted = mkdtempSync(join(tmpdir(), 'worthwhile-boundaries-'));
    cpSync(join(root, 'tsconfig.base.json'), join(planted, 'tsconfig.base.json'));
    symlinkSync(join(root, 'node_modules'), join(planted, 'node_modules'), 'dir');
    const write = (file: string, text: string): void => {
      mkdirSync(dirname(join(planted, file)), { recursive: true });
      writeFileSync(join(planted, file), text);
    };
    for (const [, to] of PLANTED) write(to, 'export const there = 1;\n');
    for (const [from, to] of PLANTED) {
      const steps = '../'.repeat(from.split('/').length - 1);
      write(
        from,
        `import { there } from '${steps}${to.replace(/\.ts$/, '.js')}';\n\nexport const here = there;\n`,
      );
    }
    write(
      'libs/domain/src/plan/l.ts',
      `import { readFileSync } from 'node:fs';\n\nexport const read = readFileSync;\n`,
    );
    write('apps/api/src/funnel/plan/m.ts', `import pg from 'pg';\n\nexport const pool = pg.Pool;\n`);
    write('libs/ui/src/n.ts', `import { o } from './o.js';\n\nexport const n = (): unknown => o;\n`);
    write('libs/ui/src/o.ts', `import { n } from './n.js';\n\nexport const o = (): unknown => n;\n`);
  });
  afterAll(() => rmSync(planted, { recursive: true, force: true }));

  it('in every file of ours', async () => {
    const { violations, totalCruised } = await cruise(root);
    expect(violations.map(({ from, to, rule }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
    expect(totalCruised).toBeGreaterThan(300);
  });

  it('and a planted violation of each kind is refused', async () => {
    const { violations } = await cruise(planted);
    const found = violations.map(({ from, rule }) => `${rule.name}: ${from}`);
    expect(found).toEqual(expect.arrayContaining(PLANTED.map(([from, , rule]) => `${rule}: ${from}`)));
    expect(found).toEqual(
      expect.arrayContaining([
        'domain-is-pure: libs/domain/src/plan/l.ts',
        'database-only-through-its-door: apps/api/src/funnel/plan/m.ts',
        'no-circular: libs/ui/src/n.ts',
      ]),
    );
  });
});

describe('projects keep apart', () => {
  const file = join(root, 'libs/ui/src/planted-import.ts');
  afterAll(() => rmSync(file, { force: true }));

  it('refuses a lib that imports across its tags', async () => {
    // Without a cached project graph the rule only warns, so the graph is made first.
    await run('npx', ['nx', 'show', 'projects'], { cwd: root });
    writeFileSync(file, `import { STAGES } from '@worthwhile/domain';\n\nexport const planted = STAGES;\n`);
    const lint = run('npx', ['oxlint', file], { cwd: root });
    await expect(lint).rejects.toMatchObject({
      stdout: expect.stringContaining('enforce-module-boundaries'),
    });
  }, 60_000);
});

describe('data is reached only through its door', () => {
  const file = join(root, 'apps/api/src/problems/planted-access.ts');
  afterAll(() => rmSync(file, { force: true }));

  it('refuses a repository injected past the scope', async () => {
    writeFileSync(
      file,
      `import { InjectRepository } from '@nestjs/typeorm';\nimport { DataSource } from 'typeorm';\n\nexport const planted = [InjectRepository, DataSource];\n`,
    );
    const lint = run('npx', ['oxlint', file], { cwd: root });
    await expect(lint).rejects.toMatchObject({ stdout: expect.stringContaining('no-restricted-imports') });
  }, 60_000);
});
