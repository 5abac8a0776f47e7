import { addDays, type PlainDate } from '../../../../domain/kernel/plain-date.ts';
import { newToken, type Token } from '../../../../platform/http/sign-in-cookie.ts';
import type { Visit } from '../../../access/index.ts';
import type { AskedHere } from '../../asked-here.ts';
import { addLink, endLinks, keyLink, lendScreen, type Way } from '../answer-link-repository.ts';
import { codeHash, type LinkSecret, mostTries, newLinkSecret } from '../link-secret.ts';

/** A late answer may still be given by a link for so many days. */
const daysWhenLate = 7;

/** A screen in the room is the citizen's for this long at most. */
const hoursOnScreen = 2;

/** The last day a link opens anything: with the window of the form, or a week on where that is over. */
export function lastDayOf({ wave }: AskedHere, today: PlainDate): PlainDate {
  return today <= wave.days.closesOn ? wave.days.closesOn : addDays(today, daysWhenLate);
}

/** Makes a link with its code; a link made earlier for the same form opens nothing any more. Both are told once. */
export async function makeLink(visit: Visit, here: AskedHere): Promise<LinkSecret> {
  await endLinks(visit, here, 'replaced');
  const secret = newLinkSecret();
  const link = await lend(visit, here, 'link', lastDayOf(here, visit.today));
  await keyLink(visit, link, secret.key.hash, codeHash(secret.key.secret, secret.code), mostTries);
  return secret;
}

/** Lends the screen: answers the sign-in that takes the place of the viewer's own on it. */
export async function lendTablet(visit: Visit, here: AskedHere): Promise<Token> {
  const token = newToken();
  const link = await lend(visit, here, 'tablet', visit.today);
  await lendScreen(visit, link, token.hash, hoursOnScreen);
  return token;
}

/** Closes what is open of a form. */
export async function stopLinks(visit: Visit, here: AskedHere): Promise<void> {
  await endLinks(visit, here, 'stopped');
  await visit.record({ action: 'answer_link.end', ...subjectOf(here) });
}

async function lend(visit: Visit, here: AskedHere, way: Way, lastDay: PlainDate): Promise<string> {
  const link = await addLink(visit, here, way, lastDay);
  await visit.record({ action: 'answer_link.make', ...subjectOf(here, { way, link }) });
  return link;
}

function subjectOf({ sheet, wave }: AskedHere, more: Readonly<Record<string, string>> = {}) {
  return {
    subject: { kind: 'enrolment', id: sheet.enrolment },
    authority: sheet.authority,
    payload: { asking: wave.asking.id, nth: wave.days.nth, ...more },
  };
}
