import type { PersonalVisit } from '../../access/index.ts';
import { saveDecline, savePromise, saveStop } from './promise-repository.ts';
import { promiseVersion } from './promise-texts.ts';

/** A mentor promises silence: from the next page on she sees whom she is a mentor for. */
export async function promiseSilence(visit: PersonalVisit): Promise<void> {
  for (const { authority, person } of await savePromise(visit, promiseVersion))
    await record(visit, authority, person, { promised: promiseVersion });
}

/** Somebody says no to being a mentor, without knowing of whom. False where nobody waits. */
export async function declineToMentor(visit: PersonalVisit): Promise<boolean> {
  const declined = await saveDecline(visit);
  for (const { authority, person } of declined)
    await record(visit, authority, person, { agreed: false, declined: true });
  return declined.length > 0;
}

/** A mentor stops with one citizen. False where she is no mentor of theirs. */
export async function stopAsMentor(visit: PersonalVisit, citizen: string): Promise<boolean> {
  const ended = await saveStop(visit, citizen);
  if (ended === undefined) return false;
  await record(visit, ended.authority, ended.person, { agreed: false });
  return true;
}

function record(
  visit: PersonalVisit,
  authority: string,
  id: string,
  payload: Readonly<Record<string, unknown>>,
): Promise<void> {
  return visit.record({
    action: 'network_person.agree',
    subject: { kind: 'network_person', id },
    authority,
    payload,
  });
}
