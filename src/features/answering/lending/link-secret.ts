import { createHash, randomInt } from 'node:crypto';
import { newToken, type Token } from '../../../platform/http/sign-in-cookie.ts';

/** Wrong codes a link bears; the last one closes it. One in two hundred thousand guesses hits before that. */
export const mostTries = 5;

const digits = 6;

/** What opens a link: the secret in its address, and the code that goes another way. Both are shown once. */
export interface LinkSecret {
  readonly key: Token;
  readonly code: string;
}

export function newLinkSecret(): LinkSecret {
  return { key: newToken(), code: String(randomInt(10 ** digits)).padStart(digits, '0') };
}

/** The hash an address is found by. */
export function keyHash(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

/** A code is kept together with the secret, which is kept nowhere: from the hash alone nobody guesses six digits. */
export function codeHash(secret: string, code: string): Buffer {
  return createHash('sha256').update(`${secret} ${code}`).digest();
}

/** A code as people type it: with spaces, or in two halves. */
export function typedCode(text: string): string {
  return text.replaceAll(/[\s-]/g, '');
}
