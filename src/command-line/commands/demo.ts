import type { Command } from '../command.ts';
import { serveUntilStopped } from './start.ts';

/** Starts the server; an empty database becomes a demo. */
export const demo: Command = {
  options: {},
  words: { least: 0, most: 0 },
  run: (ordered) => serveUntilStopped(ordered, 'demo'),
};
