import { type ContactRefusals, checkContact } from '../../../domain/company/check-contact.ts';
import { checkTalk, type TalkRefusals } from '../../../domain/company/check-talk.ts';
import type { WorkplaceId } from '../../../domain/company/workplace.ts';
import { type Checked, rejectedAmong } from '../../../domain/kernel/checked.ts';
import { freeText } from '../../../domain/kernel/free-text.ts';
import { accepted } from '../../../domain/kernel/result.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import type { Colleague } from '../card-queries.ts';
import {
  addAcquaintance,
  addContact,
  addTalk,
  type Entering,
  openCard,
  type WrittenRow,
} from '../card-repository.ts';
import type { CardRefusal } from '../card-texts.ts';
import type { TypedAcquaintance } from '../forms/acquaintance-form.ts';
import type { TypedContact } from '../forms/contact-form.ts';
import type { TypedRow } from '../forms/row-form.ts';
import { type TypedTalk, talkDraft } from '../forms/talk-form.ts';

/** A correction stands on the card of the row it corrects; a new row on the house's own card of the place. */
export type CardOf = (corrects: string) => Promise<string | undefined>;

async function enter(visit: EmployeeVisit, workplace: WorkplaceId, cardOf: CardOf, typed: TypedRow) {
  const card = typed.corrects === '' ? undefined : await cardOf(typed.corrects);
  const entering: Entering = {
    id: typed.id,
    card: card ?? (await openCard(visit, workplace)),
    corrects: typed.corrects === '' ? undefined : typed.corrects,
    takenBack: typed.corrects !== '' && typed.takenBack,
  };
  return entering;
}

/** The event names the row; what it says stands on the card alone. */
async function tell(
  visit: EmployeeVisit,
  { id, corrects, takenBack }: Entering,
  written: WrittenRow,
  what: string,
) {
  if (written !== 'written') return;
  await visit.record({
    action: 'company_card.write',
    subject: { kind: what, id },
    authority: undefined,
    payload: { corrects: corrects ?? null, takenBack },
  });
}

export async function writeContact(
  visit: EmployeeVisit,
  workplace: WorkplaceId,
  cardOf: CardOf,
  typed: TypedContact,
): Promise<Checked<WrittenRow, ContactRefusals>> {
  const checked = checkContact(typed);
  if (!checked.ok) return checked;
  const entering = await enter(visit, workplace, cardOf, typed);
  const written = await addContact(visit, entering, checked.value);
  await tell(visit, entering, written, 'card_contact');
  return accepted(written);
}

export async function writeTalk(
  visit: EmployeeVisit,
  workplace: WorkplaceId,
  cardOf: CardOf,
  typed: TypedTalk,
): Promise<Checked<WrittenRow, TalkRefusals>> {
  const checked = checkTalk(talkDraft(typed), visit.today);
  if (!checked.ok) return checked;
  const entering = await enter(visit, workplace, cardOf, typed);
  const written = await addTalk(visit, entering, checked.value);
  await tell(visit, entering, written, 'card_talk');
  return accepted(written);
}

export interface AcquaintanceRefusals {
  readonly colleague: CardRefusal;
  readonly words: CardRefusal;
}

const longest = 300;

/** Who at work in the house knows somebody there: one of today's colleagues, or whoever the row named before. */
export async function writeAcquaintance(
  visit: EmployeeVisit,
  workplace: WorkplaceId,
  cardOf: CardOf,
  typed: TypedAcquaintance,
  colleagues: readonly Colleague[],
): Promise<Checked<WrittenRow, AcquaintanceRefusals>> {
  const colleague = colleagues.find(({ employment }) => employment === typed.colleague);
  const words = freeText(typed.words)?.replaceAll(/\s+/g, ' ');
  const refusals = rejectedAmong<AcquaintanceRefusals>({
    colleague: colleague === undefined ? 'colleague-missing' : undefined,
    words:
      words === undefined ? 'acquaintance-missing' : words.length > longest ? 'text-too-long' : undefined,
  });
  if (refusals !== undefined) return refusals;
  if (colleague === undefined || words === undefined) throw new Error('without refusals it is whole');
  const entering = await enter(visit, workplace, cardOf, typed);
  const written = await addAcquaintance(visit, entering, { employment: colleague.employment, words });
  await tell(visit, entering, written, 'card_acquaintance');
  return accepted(written);
}
