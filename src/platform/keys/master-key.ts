import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { OperatorFault } from '../process/operator-fault.ts';
import { masterKeyLength } from './key-ring.ts';

/**
 * Reads the master key from a file, or makes one the first time. The file is readable by its owner only. It is
 * written beside and linked into place, so that two first starts at once end with one and the same key.
 *
 * @throws when the file does not hold a key of the right length
 */
export async function readOrMakeMasterKey(file: string): Promise<Buffer> {
  const known = await readKey(file);
  if (known !== undefined) return known;
  await mkdir(dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}`;
  await writeFile(beside, randomBytes(masterKeyLength).toString('base64'), { mode: 0o600, flush: true });
  await link(beside, file).catch(ignoreExisting);
  await unlink(beside);
  return (await readKey(file)) ?? Promise.reject(new Error(`no master key in ${file}`));
}

/** Puts a key that was kept apart in its place; `false` when another one lies there already. */
export async function placeMasterKey(file: string, key: Buffer): Promise<boolean> {
  await mkdir(dirname(file), { recursive: true });
  await writeKeyFile(file, key).catch(ignoreExisting);
  return (await readKey(file))?.equals(key) === true;
}

/** Writes a key where only its owner can read it. @throws EEXIST when the file is there already */
export async function writeKeyFile(file: string, key: Buffer): Promise<void> {
  await writeFile(file, `${key.toString('base64')}\n`, { mode: 0o600, flag: 'wx', flush: true });
}

/** The master key in a file; `undefined` when there is no such file. */
export async function readKey(file: string): Promise<Buffer | undefined> {
  const text = await readFile(file, 'utf8').catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'ENOENT') return undefined;
    throw fault;
  });
  return text === undefined ? undefined : decodeMasterKey(text, file);
}

/** Reads a master key written in base64. `from` says where it stood, for the message when it is wrong. */
export function decodeMasterKey(text: string, from: string): Buffer {
  const key = Buffer.from(text.trim(), 'base64');
  if (key.length === masterKeyLength) return key;
  throw new OperatorFault('key-wrong', { from });
}

function ignoreExisting(fault: NodeJS.ErrnoException): void {
  if (fault.code !== 'EEXIST') throw fault;
}
