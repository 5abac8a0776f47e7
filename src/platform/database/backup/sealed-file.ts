import { createReadStream, createWriteStream } from 'node:fs';
import { access, link, open, unlink } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import type { KeyRing } from '../../keys/key-ring.ts';
import { OperatorFault } from '../../process/operator-fault.ts';

/**
 * A file that only the master key opens: one line that tells what it is, 12 bytes nonce, the content compressed and
 * encrypted (AES-256-GCM), 16 bytes tag. A changed byte anywhere is found.
 */
const purpose = 'backup';
const head = 'fodfaeste-backup-1';
const [nonceLength, tagLength] = [12, 16];

/** Writes a sealed file beside its place, to disk, and then gives it its name. An existing one is never touched. */
export async function writeSealed(
  path: string,
  keys: KeyRing,
  content: AsyncIterable<Buffer>,
): Promise<void> {
  const part = `${path}.part-${process.pid}`;
  await access(path).then(
    () => Promise.reject(new OperatorFault('file-exists', { file: path })),
    () => undefined,
  );
  try {
    const { nonce, cipher } = keys.sealer(purpose);
    const file = createWriteStream(part, { flags: 'wx', mode: 0o600, flush: true });
    file.write(firstLine(keys));
    file.write(nonce);
    await pipeline(Readable.from(content), createGzip({ level: 4 }), cipher, file, { end: false });
    await new Promise<void>((done, fail) => file.once('error', fail).end(cipher.getAuthTag(), done));
    await link(part, path).catch((fault: NodeJS.ErrnoException) => {
      throw fault.code === 'EEXIST' ? new OperatorFault('file-exists', { file: path }) : fault;
    });
  } finally {
    await unlink(part).catch(() => undefined);
  }
}

/**
 * The content of a sealed file. It may be used only once the whole of it has been read without a fault: the tag stands
 * at the end.
 * @throws OperatorFault when the file is no backup, was made under another key, or has been changed
 */
export async function* readSealed(path: string, keys: KeyRing): AsyncGenerator<Buffer> {
  const line = firstLine(keys);
  const { size, begin, tag } = await ends(path, line.length + nonceLength);
  if (!begin.subarray(0, head.length).equals(line.subarray(0, head.length)))
    throw new OperatorFault('backup-unreadable', { file: path });
  if (!begin.subarray(0, line.length).equals(line))
    throw new OperatorFault('backup-other-key', { file: path });
  const opener = keys.opener(purpose, begin.subarray(line.length), tag);
  const file = createReadStream(path, { start: begin.length, end: size - tagLength - 1 });
  const content = createGunzip();
  const flowing = pipeline(file, opener, content);
  flowing.catch(() => undefined);
  try {
    for await (const part of content) yield part as Buffer;
    await flowing;
  } catch {
    throw new OperatorFault('backup-unreadable', { file: path });
  }
}

/** Tells what the file is, and which key made it without telling the key. */
function firstLine(keys: KeyRing): Buffer {
  return Buffer.from(`${head} ${keys.fingerprint('backup key', head).toString('hex').slice(0, 16)}\n`);
}

async function ends(path: string, length: number): Promise<{ size: number; begin: Buffer; tag: Buffer }> {
  const file = await open(path, 'r').catch(() => {
    throw new OperatorFault('file-missing', { file: path });
  });
  try {
    const { size } = await file.stat();
    if (size <= length + tagLength) throw new OperatorFault('backup-unreadable', { file: path });
    const [begin, tag] = [Buffer.alloc(length), Buffer.alloc(tagLength)];
    await file.read(begin, 0, length, 0);
    await file.read(tag, 0, tagLength, size - tagLength);
    return { size, begin, tag };
  } finally {
    await file.close();
  }
}
