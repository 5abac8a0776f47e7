import { v7 as newId } from 'uuid';
import type { Consent } from '../../../domain/consent/consent.ts';
import { consentChoices, type OpenQuestion } from '../../../domain/consent/consent-choices.ts';
import { giveConsent as decide } from '../../../domain/consent/give-consent.ts';
import type { ConsentId } from '../../../domain/kernel/ids.ts';
import { accepted, type Result, refused } from '../../../domain/kernel/result.ts';
import type { CitizenVisit } from '../../access/index.ts';
import { askedWords } from '../asked-words.ts';
import { saveConsent } from '../consent-repository.ts';
import { type ConsentSheet, readConsentSheets } from '../consent-sheet.ts';
import { shareBy } from './share-by-consent.ts';

/** The question a citizen says yes to, to which house, and the id its form was shown with. */
export interface Yes {
  readonly id: ConsentId;
  readonly question: string;
  readonly house: string;
}

/**
 * Gives a consent on screen, from today to the planned end of the course, and shares by it at once. A yes that
 * stands already is left as it is, unless it ends soon and a new one would last longer. Refused when the question is
 * no longer one to ask.
 */
export async function giveConsent(
  visit: CitizenVisit,
  referral: string,
  yes: Yes,
): Promise<Result<'shared', 'no-such-question'>> {
  const [sheet] = await readConsentSheets(visit, [referral]);
  if (sheet === undefined) return refused('no-such-question');
  const { open, renewals, standing } = consentChoices(sheet.facts, visit.today);
  const asked = [...open, ...renewals].find(({ question, toOrganisation }) =>
    isOf(yes, question.key, toOrganisation),
  );
  if (asked === undefined) {
    const stands = standing.some(({ consent, question }) => isOf(yes, question.key, consent.toOrganisation));
    return stands ? accepted('shared') : refused('no-such-question');
  }
  const given = decide(consentTo(asked, unusedId(yes, sheet), sheet, visit), visit.today);
  if (!given.ok) return refused('no-such-question');
  if (await saveConsent(visit, sheet, given.value)) await shareAndRecord(visit, sheet, given.value);
  return accepted('shared');
}

function isOf(yes: Yes, question: string, house: string): boolean {
  return yes.question === question && yes.house === house;
}

/** A page gone back to carries the id of a yes that was taken back since: the new yes is a new one. */
function unusedId({ id }: Yes, { facts }: ConsentSheet): ConsentId {
  return facts.consents.some((consent) => consent.id === id) ? (newId() as ConsentId) : id;
}

function consentTo(
  asked: OpenQuestion,
  id: ConsentId,
  { houseNames }: ConsentSheet,
  { language, today }: CitizenVisit,
): Consent {
  const { question, toOrganisation, toRelation, until } = asked;
  const seen = askedWords(asked, houseNames, language);
  return {
    id,
    content: question.content,
    toOrganisation,
    toRelation,
    purpose: question.purpose[language],
    period: { from: today, to: until },
    text: { key: question.key, version: question.textVersion },
    howGiven: 'screen',
    givenOn: today,
    words: `${seen.title}\n${seen.text}`,
    toldConsequences: seen.ifNo,
  };
}

async function shareAndRecord(visit: CitizenVisit, sheet: ConsentSheet, consent: Consent): Promise<void> {
  await shareBy(visit, sheet, consent);
  await visit.record({
    action: 'consent.give',
    subject: { kind: 'consent', id: consent.id },
    authority: sheet.authority,
    payload: { content: consent.content, toOrganisation: consent.toOrganisation, text: consent.text },
  });
}
