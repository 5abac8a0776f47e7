import path from 'node:path';

/** What the default depends on: the user's id (none on systems without one), the environment, the home folder. */
export type Surroundings = {
  readonly uid: number | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
};

/**
 * Where the data lie when nobody says otherwise: `/var/lib/fodfaeste` for root (whose home is closed to the
 * user the server runs as), otherwise the state folder of the XDG Base Directory Specification 0.8.
 * That specification bids us ignore a relative `XDG_STATE_HOME`.
 */
export function defaultDataFolder({ uid, env, home }: Surroundings): string {
  if (uid === 0) return '/var/lib/fodfaeste';
  const { XDG_STATE_HOME: named = '' } = env;
  const state = path.isAbsolute(named) ? named : path.join(home, '.local', 'state');
  return path.join(state, 'fodfaeste');
}
