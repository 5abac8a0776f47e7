import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { HtmlEscapedString } from 'hono/utils/html';
import { written } from './element.ts';

/** Something every part inside a frame can ask for without being told. */
export interface Context<Value> {
  /** The part that sets it for everything inside. */
  readonly Provider: (props: ProviderProps<Value>) => HtmlEscapedString;
  /** What holds where the page is being written. */
  current(): Value;
}

interface ProviderProps<Value> {
  readonly value: Value;
  readonly children?: Child;
}

/** A page is written in one go, so what holds inside a frame is what was set last and not taken back. */
export function createContext<Value>(outside: Value): Context<Value> {
  let value = outside;
  return {
    Provider: ({ value: inside, children }) => {
      const before = value;
      value = inside;
      try {
        return raw(written(children));
      } finally {
        value = before;
      }
    },
    current: () => value,
  };
}
