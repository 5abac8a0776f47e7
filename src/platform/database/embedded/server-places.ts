import path from 'node:path';

/** Where everything of one embedded server lies. */
export type ServerPlaces = {
  /** The folder we were given. Searchable by the server's user, else closed. */
  readonly dataFolder: string;
  /** The server's own folder, mode 0700: holds the socket, the cluster and the log. Its mode is the only lock. */
  readonly privateFolder: string;
  /** What PostgreSQL calls its data directory. */
  readonly cluster: string;
  /** PostgreSQL's own log. */
  readonly log: string;
};

/** The number in the socket's name; nothing listens on a network port. */
export const SOCKET_PORT = 5432;

/**
 * Lays out the places in an absolute folder. A socket's address has a fixed size in the kernel (108 bytes on
 * Linux, 104 on macOS, one of them the closing zero), so a long folder is refused in one sentence rather than
 * met as a puzzling failure to connect. We do not move the socket elsewhere: a short folder in a shared place
 * would need a guard of its own, and the private folder is the guard we have.
 */
export function placesIn(dataFolder: string, platform: string = process.platform): ServerPlaces {
  const privateFolder = path.join(dataFolder, 'postgres');
  const most = platform === 'darwin' ? 103 : 107;
  const excess = Buffer.byteLength(path.join(privateFolder, `.s.PGSQL.${SOCKET_PORT}`)) - most;
  if (excess > 0) {
    throw new Error(
      `The data folder ${dataFolder} has too long a path for a socket: choose one at least ${excess} bytes shorter.`,
    );
  }
  return {
    dataFolder,
    privateFolder,
    cluster: path.join(privateFolder, 'cluster'),
    log: path.join(privateFolder, 'postgresql.log'),
  };
}
