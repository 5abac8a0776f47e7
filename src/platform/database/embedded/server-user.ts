/** The user a program runs as; empty means ourselves. Fits the options of `spawn`. */
export type ServerUser = { readonly uid?: number; readonly gid?: number };

/** Who owns a folder. */
export type Owner = { readonly uid: number; readonly gid: number };

/** The unprivileged user every Unix has; PostgreSQL refuses to run as root. */
const NOBODY: Owner = { uid: 65534, gid: 65534 };

/**
 * Who the server runs as. Root runs it as whoever already owns the server's folder, so that a folder first used
 * by a service account stays that account's; a new folder goes to uid 65534. Everyone else runs it themselves,
 * and is told in one sentence when the folder is another's.
 */
export function chooseServerUser(ownUid: number | undefined, owner: Owner, folder: string): ServerUser {
  if (ownUid === 0) return owner.uid === 0 ? NOBODY : { uid: owner.uid, gid: owner.gid };
  if (ownUid === undefined || owner.uid === ownUid) return {};
  throw new Error(
    `The folder ${folder} is in use by user ${owner.uid}: start as that user, or choose another folder.`,
  );
}
