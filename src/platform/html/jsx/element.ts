import { attribute } from './attribute.ts';
import { escaped } from './escaped.ts';

/** A part of a page: a function of its properties that answers what stands there. */
export type Component = (props: Readonly<Record<string, unknown>>) => unknown;

/** Tags that never hold anything, and so are not closed. */
const emptyTags = new Set(
  'area base br col embed hr img input keygen link meta param source track wbr'.split(' '),
);

/**
 * A tag, or a part of a page, that has not been written yet. Ours instead of the web framework's, because pages are made
 * of plain parts at once: nothing waits, so text is added to text and no bookkeeping goes along (decision 0025).
 */
export class Element {
  /** Tells the web framework that what is written needs no escaping. */
  readonly isEscaped = true;
  readonly tag: string | Component;
  readonly props: Readonly<Record<string, unknown>>;

  constructor(tag: string | Component, props: Readonly<Record<string, unknown>>) {
    this.tag = tag;
    this.props = props;
  }

  toString(): string {
    const { tag, props } = this;
    if (typeof tag === 'function') return written(tag(props));
    let opening = `<${tag}`;
    for (const name in props) if (name !== 'children') opening += attribute(name, props[name]);
    const inside = written(props['children']);
    if (inside === '' && emptyTags.has(tag)) return `${opening}/>`;
    return `${opening}>${inside}</${tag}>`;
  }
}

/** Children as text. Words are escaped; what is markup already is not; what is nothing is nothing. */
export function written(child: unknown): string {
  if (typeof child === 'string') return escaped(child);
  if (child === undefined || child === null || typeof child === 'boolean') return '';
  if (child instanceof Element) return child.toString();
  if (typeof child === 'number') return String(child);
  if (Array.isArray(child)) return child.reduce<string>((text, each) => text + written(each), '');
  if (isMarkup(child)) return String(child);
  throw new TypeError(`a page cannot hold ${Object.prototype.toString.call(child)}`);
}

/** Markup made elsewhere, with the framework's `raw` and `html`. */
function isMarkup(child: unknown): boolean {
  return child instanceof String && 'isEscaped' in child && child.isEscaped === true;
}
