import { v7 as newId } from 'uuid';
import type { Telling } from '../../../domain/telling/check-telling.ts';
import { lineKey } from '../../../domain/telling/tellable-lines.ts';
import type { Visit } from '../../access/index.ts';
import { addOwnMatch, takeOwnMatchBack } from '../../doors/index.ts';
import type { PlaceEntry } from '../place-queries.ts';
import type { TypedTelling } from './telling-form.ts';
import { readTold, type ToldEntry } from './telling-queries.ts';
import { addProposal, addTelling, endTelling, holdTellings } from './telling-repository.ts';
import type { ToldText } from './told-words.ts';

interface Whose {
  readonly citizen: string;
  readonly authority: string;
}

/** Suggests a place to a citizen, and what could be told there: one row and one event, however often it is pressed. */
export async function proposePlace(
  visit: Visit,
  { citizen, authority }: Whose,
  place: PlaceEntry,
  id: string,
  { lines }: Telling,
): Promise<void> {
  const proposal = { id, citizen, pledge: place.id, company: place.company, lines: lines.map(lineKey) };
  if (!(await addProposal(visit, proposal))) return;
  await visit.record({
    action: 'work_wish.write',
    subject: { kind: 'place_proposal', id },
    authority,
    payload: { lines: lines.length },
  });
}

/**
 * Writes down the citizen's yes with the text they saw, and in the same press that citizen and place fit. There is one yes
 * for each place; a second press finds the first. The event tells that it was said, and nothing of what.
 */
export async function tellCompany(
  visit: Visit,
  { citizen, authority }: Whose,
  place: PlaceEntry,
  { id, language, to }: TypedTelling,
  text: ToldText,
): Promise<void> {
  await holdTellings(visit, citizen);
  const standing = (await readTold(visit, citizen)).filter(({ endedOn }) => endedOn === undefined);
  if (standing.some((told) => told.id === id || told.pledge === place.id)) return;
  const step = newId();
  await addOwnMatch(visit, { id: step, citizen, authority, place });
  const { company } = place;
  const toContact = to === '' ? undefined : to;
  await addTelling(visit, { id, citizen, pledge: place.id, company, language, text, to: toContact, step });
  await visit.record({
    action: 'company_telling.agree',
    subject: { kind: 'company_telling', id },
    authority,
    payload: { lines: text.lines.length, ownWords: text.ownWords !== undefined },
  });
}

/** Takes a yes back, and with it that the place was agreed on. */
export async function takeYesBack(visit: Visit, { authority }: Whose, told: ToldEntry): Promise<void> {
  if (!(await endTelling(visit, told.id))) return;
  await takeOwnMatchBack(visit, told.step, newId());
  await visit.record({
    action: 'company_telling.agree',
    subject: { kind: 'company_telling', id: told.id },
    authority,
    payload: { takenBack: true },
  });
}
