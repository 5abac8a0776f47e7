import { lockHolder } from './lock-holder.ts';
import type { ServerPlaces } from './server-places.ts';
import type { ServerProcess } from './server-process.ts';

/**
 * Whose server it is that answers: our process, or undefined for another's. Ours only if the lock names it. One
 * of ours that came second ends by itself, but perhaps just after the first answers: then it is still unclear.
 */
export async function whoseServer(
  own: ServerProcess | undefined,
  places: ServerPlaces,
): Promise<ServerProcess | undefined | 'unclear'> {
  if (own === undefined || !own.isRunning()) return undefined;
  return own.pid === (await lockHolder(places)) ? own : 'unclear';
}
