import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fontFaces } from './font-faces.ts';

/** Our sections, in the order they build on each other. */
const sections = [
  'tokens',
  'base',
  'frame',
  'layout',
  'parts',
  'forms',
  'figures',
  'boards',
  'citizen',
  'media',
];

/** Our own stylesheet: the sections in `styles/`, joined. Loaded after the design system's. */
export const ownStylesheet: string = sections
  .map((name) => readFileSync(join(import.meta.dirname, `../styles/${name}.css`), 'utf8'))
  .join('\n');

/**
 * The design system's stylesheet with our choice of fonts, in a cascade layer: whatever stands outside the layer
 * wins, so our parts need neither long selectors nor `!important`. The rest of it is left whole: cutting out what
 * we do not use would save 15 of 45 kB on the first page, and nothing after it.
 */
export function layered(css: string): string {
  const rules = css.replace(/^@charset "[^"]*";/, '').replaceAll(/@font-face\{[^}]*\}/g, '');
  return `${fontFaces}@layer theme{${rules}}`;
}

/** The pictures a stylesheet refers to beside itself, as paths below the design system's `dist` folder. */
export function picturesOf(css: string): readonly string[] {
  return [...new Set([...css.matchAll(/url\(\.\.\/(img\/[^)]+)\)/g)].map((match) => match[1] ?? ''))];
}
