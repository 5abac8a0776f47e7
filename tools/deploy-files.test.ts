import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { settingNames } from '../src/platform/config/settings.ts';

const root = join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

test('the container gets every folder that the product reads, and starts a file that is there', () => {
  const lines = read('deploy/Containerfile').split('\n');
  const copied = lines
    .filter((line) => /^COPY (?!--)/.test(line))
    .flatMap((line) => line.split(' ').slice(1, -1));
  for (const path of copied) assert.ok(existsSync(join(root, path)), path);
  const folders = globSync('src/**/*.ts', { cwd: root })
    .filter((file) => !file.endsWith('.test.ts'))
    .flatMap((file) =>
      [...read(file).matchAll(/join\((?:import\.meta\.dirname|root), '(?:\.\.\/)*([a-z-]+)['/]/g)].map(
        ([, name]) => name ?? '',
      ),
    )
    .filter((name) => existsSync(join(root, name)));
  assert.deepEqual(
    [...new Set(folders)].filter((name) => !copied.includes(name)),
    [],
  );
  assert.match(lines.join('\n'), /^USER node$/m);
  assert.match(lines.join('\n'), /^STOPSIGNAL SIGTERM$/m);
  const [, program] = /^ENTRYPOINT \["node", "([^"]+)"\]$/m.exec(lines.join('\n')) ?? [];
  assert.ok(program !== undefined && existsSync(join(root, program)));
});

test('unit and container set only what is a setting', () => {
  const set = [read('deploy/fodfaeste.service'), read('deploy/Containerfile')].flatMap((text) =>
    [...text.matchAll(/\b(FODFAESTE_\w+)=/g)].map(([, name]) => name ?? ''),
  );
  assert.ok(set.length > 1);
  assert.deepEqual(
    set.filter((name) => !settingNames.includes(name)),
    [],
  );
});

test('the unit is one that systemd understands', { skip: !existsSync('/usr/bin/systemd-analyze') }, () => {
  execFileSync('/usr/bin/systemd-analyze', ['verify', join(root, 'deploy/fodfaeste.service')], {
    stdio: 'pipe',
  });
});

test('every page of the operator is found from the others or from the README', () => {
  const told = ['README.md', 'ARCHITECTURE.md', ...globSync('docs/operations/*.md', { cwd: root })]
    .map(read)
    .join('\n');
  const lost = globSync('docs/operations/*.md', { cwd: root }).filter(
    (file) => !told.includes(file.split('/').at(-1) ?? ''),
  );
  assert.deepEqual(lost, []);
});
