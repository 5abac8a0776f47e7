import {
  type CipherGCM,
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  type DecipherGCM,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';

/**
 * Encrypts and fingerprints short texts under one master key of 32 bytes. Each purpose gets a key of its own
 * (HKDF, RFC 5869), so that a fingerprint can never be compared across purposes.
 */
export interface KeyRing {
  /** AES-256-GCM: 12 bytes nonce, 16 bytes tag, then the text. The same text never looks the same twice. */
  encrypt(purpose: string, text: string): Buffer;
  /** Throws when the bytes were changed or made for another purpose. */
  decrypt(purpose: string, bytes: Buffer): string;
  /** A keyed hash (HMAC-SHA-256): finds a text again without telling what it was. */
  fingerprint(purpose: string, text: string): Buffer;
  /** Encrypts what is too long for one text, part by part; the tag is asked for at the end. */
  sealer(purpose: string): { readonly nonce: Buffer; readonly cipher: CipherGCM };
  /** Reads what a sealer wrote; it ends with an error when a byte was changed. */
  opener(purpose: string, nonce: Buffer, tag: Buffer): DecipherGCM;
  /** A word made from the master key for a machine to know another machine by. */
  password(purpose: string): string;
}

/** Bytes of a master key. */
export const masterKeyLength = 32;

export function openKeyRing(master: Buffer): KeyRing {
  if (master.length !== masterKeyLength) throw new Error(`the master key must have ${masterKeyLength} bytes`);
  const made = new Map<string, KeyObject>();
  const keyFor = (purpose: string): KeyObject => {
    const known = made.get(purpose);
    if (known !== undefined) return known;
    const bytes = Buffer.from(hkdfSync('sha256', master, '', `fodfaeste ${purpose}`, masterKeyLength));
    const key = createSecretKey(bytes);
    made.set(purpose, key);
    return key;
  };
  return {
    encrypt: (purpose, text) => {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', keyFor(purpose), nonce);
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]);
    },
    decrypt: (purpose, bytes) => {
      const decipher = createDecipheriv('aes-256-gcm', keyFor(purpose), bytes.subarray(0, 12));
      decipher.setAuthTag(bytes.subarray(12, 28));
      return decipher.update(bytes.subarray(28), undefined, 'utf8') + decipher.final('utf8');
    },
    sealer: (purpose) => {
      const nonce = randomBytes(12);
      return { nonce, cipher: createCipheriv('aes-256-gcm', keyFor(purpose), nonce) };
    },
    opener: (purpose, nonce, tag) => createDecipheriv('aes-256-gcm', keyFor(purpose), nonce).setAuthTag(tag),
    fingerprint: (purpose, text) => createHmac('sha256', keyFor(purpose)).update(text, 'utf8').digest(),
    password: (purpose) => keyFor(`password ${purpose}`).export().toString('base64url'),
  };
}
