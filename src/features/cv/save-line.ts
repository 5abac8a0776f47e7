import type { CvLineRefusals } from '../../domain/cv/cv-line.ts';
import type { OfferedLine } from '../../domain/cv/offer-lines.ts';
import { moveLine } from '../../domain/cv/order-lines.ts';
import type { Rejected } from '../../domain/kernel/checked.ts';
import type { Visit } from '../access/index.ts';
import type { KeptCv, KeptLine } from './cv-queries.ts';
import { addLine, changeLine, placeLines, takeLineOut } from './cv-repository.ts';
import { checkTyped, type TypedLine } from './line-form.ts';

/** Whose CV it is. */
export interface CvOwner {
  readonly citizen: string;
  readonly authority: string;
}

/** Writes a line: one row and one event, however often it is pressed. Only what is offered counts as taken. */
export async function addTyped(
  visit: Visit,
  owner: CvOwner,
  typed: TypedLine,
  offers: readonly OfferedLine[],
): Promise<Rejected<CvLineRefusals> | undefined> {
  const checked = checkTyped(typed);
  if (!checked.ok) return checked;
  const offeredFrom = offers.find(({ key }) => key === typed.offer)?.key;
  const place = { id: typed.id, citizen: owner.citizen, offeredFrom };
  if (await addLine(visit, place, checked.value)) await recordWriting(visit, owner, typed.id, 'added');
  return undefined;
}

export async function changeTyped(
  visit: Visit,
  owner: CvOwner,
  line: KeptLine,
  typed: TypedLine,
): Promise<Rejected<CvLineRefusals> | undefined> {
  const checked = checkTyped(typed);
  if (!checked.ok) return checked;
  await changeLine(visit, line.id, checked.value);
  await recordWriting(visit, owner, line.id, 'changed');
  return undefined;
}

export async function takeOut(visit: Visit, owner: CvOwner, { id }: KeptLine): Promise<void> {
  await takeLineOut(visit, id);
  await recordWriting(visit, owner, id, 'taken-out');
}

/** Moves a line one step among those of its section. */
export async function move(
  visit: Visit,
  owner: CvOwner,
  { lines }: KeptCv,
  line: KeptLine,
  way: 'up' | 'down',
): Promise<void> {
  const places = moveLine(
    lines.filter((one) => one.section === line.section),
    line.id,
    way,
  );
  if (places.length === 0) return;
  await placeLines(visit, places);
  await recordWriting(visit, owner, line.id, 'moved');
}

/** The event tells that the citizen wrote in their room, and nothing of what. */
async function recordWriting(
  visit: Visit,
  { authority }: CvOwner,
  id: string,
  done: 'added' | 'changed' | 'taken-out' | 'moved',
): Promise<void> {
  await visit.record({
    action: 'own_room.write',
    subject: { kind: 'cv_line', id },
    authority,
    payload: { done },
  });
}
