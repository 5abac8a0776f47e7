import { open } from 'node:fs/promises';

/** Makes what a folder or file holds outlive a power cut (POSIX fsync; for a folder: the names in it). */
export async function syncToDisk(place: string): Promise<void> {
  const handle = await open(place, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
