/** What the compiler makes of a tag. Written as text when the page is, so that a frame's context reaches its parts. */
import type { JSX } from 'hono/jsx/jsx-runtime';
import { type Component, Element } from './element.ts';

export type { JSX };

type Props = Readonly<Record<string, unknown>>;

export function jsx(tag: string | Component, props: Props): Element {
  return new Element(tag, props);
}

/** The same with several children; they come in the properties too. */
export function jsxs(tag: string | Component, props: Props): Element {
  return new Element(tag, props);
}

export function Fragment({ children }: Props): unknown {
  return children;
}
