import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { moduleGraph } from '../module-graph.ts';
import { imports, unseen } from './imports.ts';

/** Lays the files out in a folder of their own, with our packages beside them, and asks the check. */
async function brokenIn(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  return inFolder(files, async (root, texts) => {
    const violations = await imports(root).examine(texts);
    return violations.map(({ path, what }) => `${path} ${what}`);
  });
}

async function inFolder<Answer>(
  files: Readonly<Record<string, string>>,
  ask: (root: string, texts: { path: string; text: string }[]) => Promise<Answer>,
): Promise<Answer> {
  const root = mkdtempSync(join(tmpdir(), 'fodfaeste-imports-'));
  try {
    symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
    for (const [path, text] of Object.entries({ 'package.json': manifest, ...files })) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return await ask(
      root,
      Object.entries(files).map(([path, text]) => ({ path, text })),
    );
  } finally {
    rmSync(root, { recursive: true });
  }
}

const manifest = JSON.stringify({
  name: 'example',
  type: 'module',
  dependencies: { zod: '1', hono: '1', 'temporal-polyfill': '1' },
  devDependencies: { 'fast-check': '1' },
});
const value = 'export const value = 1;';
const take = (from: string) => `import { value } from '${from}';\nexport const again = value;`;
const draw = (from: string) =>
  `import { value } from '${from}';\nexport const page = (week: number) => <p>{value + week}</p>;`;
const takeType = (from: string) => `import type { Model } from '${from}';\nexport type Again = Model;`;

const forbidden: ReadonlyArray<readonly [string, Readonly<Record<string, string>>]> = [
  [
    'the kernel imports nothing but itself',
    { 'src/domain/kernel/a.ts': take('../team/b.ts'), 'src/domain/team/b.ts': value },
  ],
  ['the kernel imports nothing but itself', { 'src/domain/kernel/a.ts': take('zod') }],
  [
    'the domain imports only the domain',
    { 'src/domain/team/a.ts': take('../../platform/x/b.ts'), 'src/platform/x/b.ts': value },
  ],
  ['the domain imports only the domain', { 'src/domain/team/a.ts': take('node:fs') }],
  [
    'the domain imports only the domain',
    {
      'src/domain/team/a.ts': takeType('../../features/x/index.ts'),
      'src/features/x/index.ts': 'export type Model = 1;',
    },
  ],
  ['the domain uses zod in', { 'src/domain/team/a.ts': take('zod') }],
  ['the domain uses zod in', { 'src/domain/team/a.ts': take('temporal-polyfill') }],
  ['a schema of the domain', { 'src/domain/team/team-schema.ts': take('hono') }],
  ['temporal-polyfill is spoken to', { 'src/features/x/a.ts': take('temporal-polyfill') }],
  [
    'the platform knows only the kernel',
    { 'src/platform/x/a.ts': take('../../domain/team/b.ts'), 'src/domain/team/b.ts': value },
  ],
  [
    'the platform knows only the kernel',
    { 'src/platform/x/a.tsx': take('../../features/y/index.ts'), 'src/features/y/index.ts': value },
  ],
  [
    'another feature is entered through its index',
    { 'src/features/x/a.ts': take('../y/b.ts'), 'src/features/y/b.ts': value },
  ],
  [
    'a feature is entered through its index',
    { 'src/main.ts': take('./features/y/b.ts'), 'src/features/y/b.ts': value },
  ],
  ['only tests and tools start', { 'src/features/x/a.ts': take('../../main.ts'), 'src/main.ts': value }],
  [
    'the product knows no test',
    { 'src/features/x/a.ts': take('../../../tests/builders/b.ts'), 'tests/builders/b.ts': value },
  ],
  ['the product runs without', { 'src/features/x/a.ts': take('fast-check') }],
  ['an import leads somewhere', { 'src/features/x/a.ts': take('./gone.ts') }],
  [
    'the domain has no circles',
    { 'src/domain/team/a.ts': takeType('./b.ts'), 'src/domain/team/b.ts': takeType('./a.ts') },
  ],
  [
    'nothing runs in a circle',
    { 'src/features/x/a.ts': take('./b.ts'), 'src/features/x/b.ts': take('./a.ts') },
  ],
  [
    'a page reaches data',
    { 'src/features/x/pages/p.tsx': draw('../x-repository.ts'), 'src/features/x/x-repository.ts': value },
  ],
  [
    'a page reaches data',
    {
      'src/features/x/pages/p.tsx': take('../forms/b.ts'),
      'src/features/x/forms/b.ts': take('../commands/c.ts'),
      'src/features/x/commands/c.ts': value,
    },
  ],
];

for (const [rule, files] of forbidden) {
  const [path, text] = Object.entries(files)[0] ?? [];
  test(`${rule} – ${path}: ${text?.split('\n')[0]}`, async () => {
    const broken = await brokenIn(files);
    assert.ok(
      broken.some((line) => line.includes(rule)),
      `not found: ${broken.join('\n')}`,
    );
  });
}

test('a house in order has nothing to tell', async () => {
  assert.deepEqual(
    await brokenIn({
      'src/domain/kernel/day.ts': take('temporal-polyfill'),
      'src/domain/team/team.ts': take('../kernel/day.ts'),
      'src/domain/team/team-schema.ts': take('zod'),
      'src/domain/team/team.test.ts': `${take('fast-check')}\nimport 'node:test';\nimport './team.ts';`,
      'src/platform/http/server.ts': `${take('hono')}\nimport '../../domain/kernel/day.ts';\nimport 'node:http';`,
      'src/features/teams/index.ts': take('./team-queries.ts'),
      'src/features/teams/team-queries.ts': `${value}\nexport type Model = 1;`,
      'src/features/teams/pages/team-page.tsx': takeType('../team-queries.ts'),
      'src/features/plans/index.ts': take('../teams/index.ts'),
      'src/main.ts': take('./features/plans/index.ts'),
      'tests/acceptance/life.test.ts': take('../../src/main.ts'),
    }),
    [],
  );
});

test('a file the cruiser did not read is told', async () => {
  const missed = { path: 'src/features/x/pages/p.tsx', text: value };
  const told = await inFolder({ 'src/domain/team/a.ts': value }, (root, texts) =>
    Promise.resolve(imports(root).examine([...texts, missed])),
  );
  assert.deepEqual(
    told.map(({ path }) => path),
    [missed.path],
  );
});

test('a file whose imports the cruiser did not find is told', async () => {
  const told = await inFolder({ 'src/features/x/p.tsx': 'export const page = <p>{1}</p>;' }, async (root) =>
    unseen(
      [{ path: 'src/features/x/p.tsx', text: "import { x } from './x.ts';" }],
      await moduleGraph(root, ['src/features/x/p.tsx']),
    ),
  );
  assert.equal(told.length, 1);
});
