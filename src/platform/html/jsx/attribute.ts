import { escaped } from './escaped.ts';

/** Attributes that say yes by being there. */
const flags = new Set(
  'async autofocus checked controls default defer disabled download formnovalidate hidden inert multiple novalidate open readonly required reversed selected'.split(
    ' ',
  ),
);

/**
 * One attribute as text with a blank before it; nothing for one that is absent. Names are written as HTML and SVG
 * write them. Throws for a value that is no text, number or yes and no: a function, a style, an object.
 */
export function attribute(name: string, value: unknown): string {
  if (value === undefined || value === null || name === 'key') return '';
  if (typeof value === 'string') return ` ${name}="${escaped(value)}"`;
  if (typeof value === 'boolean' && flags.has(name)) return value ? ` ${name}=""` : '';
  if (typeof value === 'boolean' || typeof value === 'number') return ` ${name}="${value}"`;
  throw new TypeError(`the attribute ${name} cannot hold ${Object.prototype.toString.call(value)}`);
}
