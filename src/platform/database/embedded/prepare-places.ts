import { chmod, chown, lstat, mkdir, readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { placesIn, type ServerPlaces } from './server-places.ts';
import { chooseServerUser, type ServerUser } from './server-user.ts';

/** The places of a server, made and owned as they should be, and who the server runs as. */
export type Premises = { readonly places: ServerPlaces; readonly user: ServerUser };

/**
 * Makes the data folder and the server's private folder in it, with owner and mode. Does nothing to a folder that
 * is ready. Throws one clear sentence when the folder is another user's or its path is too long for a socket.
 */
export async function preparePlaces(dataFolder: string): Promise<Premises> {
  const asked = path.resolve(dataFolder);
  placesIn(asked);
  try {
    await makeDataFolder(asked);
    const places = placesIn(await realpath(asked));
    return { places, user: await makePrivateFolder(places.privateFolder) };
  } catch (fault) {
    throw explained(fault, asked);
  }
}

async function makeDataFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  if ((await stat(folder)).uid !== process.getuid?.()) return;
  // An empty folder given to us becomes ours. One with other things in it keeps its mode: opening, say, a home
  // to the server's user is not for us to decide.
  if ((await readdir(folder)).length === 0) await chmod(folder, process.getuid?.() === 0 ? 0o711 : 0o700);
}

async function makePrivateFolder(folder: string): Promise<ServerUser> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const found = await lstat(folder);
  const user = chooseServerUser(process.getuid?.(), found, folder);
  const foreign = user.uid !== undefined && user.uid !== found.uid;
  if (!foreign && found.isDirectory() && (found.mode & 0o077) === 0) return user;
  if (!found.isDirectory() || (await readdir(folder)).length > 0) throw notOurs(folder);
  await chmod(folder, 0o700);
  if (user.uid !== undefined && user.gid !== undefined) await chown(folder, user.uid, user.gid);
  return user;
}

/** A folder that merely has the name of ours keeps its owner and mode. */
function notOurs(folder: string): Error {
  return new Error(
    `${folder} holds other things, or is no longer closed to others: choose another data folder, or close it (owner the server's user, mode 0700).`,
  );
}

function explained(fault: unknown, folder: string): unknown {
  const code = fault instanceof Error && 'code' in fault ? fault.code : undefined;
  if (code !== 'EACCES' && code !== 'EPERM' && code !== 'EROFS') return fault;
  const sentence = `The data folder ${folder} cannot be written by us (${code}): open it, or choose another.`;
  return new Error(sentence, { cause: fault });
}
