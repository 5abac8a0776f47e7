import type { Child } from 'hono/jsx';
import type { Token } from './sign-in-cookie.ts';

/** What a handler answers. Pages are rendered after the transaction has ended, so they come as functions. */
export type Reply = PageReply | FileReply | RedirectReply | MissingReply;

export interface PageReply {
  readonly kind: 'page';
  /** 200, or 422 when a form is shown again with its errors, or 409 when somebody else was first. */
  readonly status: 200 | 409 | 422;
  readonly body: () => Child;
}

/** Something kept as it was handed in: given back to be saved, never shown as a page of ours. */
export interface FileReply {
  readonly kind: 'file';
  /** What the browser saves it as: technical, never a person's name. */
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

interface RedirectReply {
  readonly kind: 'redirect';
  readonly to: string;
  /** The sign-in that takes the place of this one on the same screen. */
  readonly entersWith?: Token | undefined;
}

interface MissingReply {
  readonly kind: 'missing';
}

export function page(body: () => Child, status: PageReply['status'] = 200): PageReply {
  return { kind: 'page', status, body };
}

export function file(name: string, type: string, bytes: Uint8Array<ArrayBuffer>): FileReply {
  return { kind: 'file', name, type, bytes };
}

/** After a form that was accepted: the browser asks for the next page itself, so going back sends nothing twice. */
export function redirect(to: string): RedirectReply {
  return { kind: 'redirect', to };
}

/** The screen is handed to somebody else: this sign-in ends here, and theirs takes its place. */
export function handOver(to: string, entersWith: Token): RedirectReply {
  return { kind: 'redirect', to, entersWith };
}

/** What does not exist for this viewer does not exist: one answer for "no such thing" and "not for you". */
export const missing: MissingReply = { kind: 'missing' };
