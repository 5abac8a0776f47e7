import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The weights of the type scale, as on the screen. */
const weights = ['Regular', 'Medium', 'SemiBold', 'Bold'];

const folder = join(
  dirname(createRequire(import.meta.url).resolve('dkfds')),
  '../fonts/IBMPlexSans/complete/ttf',
);

/** The design system's typeface, whole: read from its package, so that every machine draws the same bytes. */
export function readFonts(): Buffer[] {
  return weights.map((weight) => readFileSync(join(folder, `IBMPlexSans-${weight}.ttf`)));
}
