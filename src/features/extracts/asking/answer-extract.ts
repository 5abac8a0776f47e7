import { v7 as newId } from 'uuid';
import type { Consent } from '../../../domain/consent/consent.ts';
import { giveConsent } from '../../../domain/consent/give-consent.ts';
import { isValidOn } from '../../../domain/consent/is-valid-on.ts';
import type { ConsentId } from '../../../domain/kernel/ids.ts';
import type { CitizenVisit } from '../../access/index.ts';
import { readConsentSheets, saveConsent } from '../../consents/index.ts';
import type { AskedExtract } from './asked-extract-queries.ts';
import { askedExtractWords } from './asked-extract-words.ts';
import { saveNo } from './extract-no-repository.ts';

/** A consent says its purpose in so many characters; the words that were seen are kept whole. */
const longestPurpose = 500;

/** Says yes to being in the extracts of one agreement, from today to its last day. A yes that stands is left as it is. */
export async function sayYes(visit: CitizenVisit, asked: AskedExtract): Promise<boolean> {
  const [sheet] = await readConsentSheets(visit, [asked.referral]);
  if (sheet === undefined) return false;
  const { consents, withdrawals } = sheet.facts;
  const stands = consents.some(
    (one) => one.text.key === asked.agreement && isValidOn(one, withdrawals, visit.today),
  );
  if (stands) return true;
  const given = giveConsent(consentTo(asked, visit), visit.today);
  if (!given.ok) return false;
  if (await saveConsent(visit, sheet, given.value))
    await visit.record({
      action: 'consent.give',
      subject: { kind: 'consent', id: given.value.id },
      authority: sheet.authority,
      payload: { content: given.value.content, toOrganisation: asked.house, text: given.value.text },
    });
  return true;
}

function consentTo(asked: AskedExtract, { today, language }: CitizenVisit): Consent {
  const { purpose, until, house, agreement } = asked;
  const { words, ifNo } = askedExtractWords(asked, language);
  return {
    id: newId() as ConsentId,
    content: 'delivered_extract',
    toOrganisation: house,
    toRelation: 'evaluator',
    purpose: purpose.length > longestPurpose ? `${purpose.slice(0, longestPurpose - 1)}…` : purpose,
    period: { from: today, to: until },
    // What was agreed to is the agreement itself, which never changes but for its last day.
    text: { key: agreement, version: 1 },
    howGiven: 'screen',
    givenOn: today,
    words,
    toldConsequences: ifNo,
  };
}

/** Says no. It is kept so that nobody asks again, and has no other consequence. */
export async function sayNo(visit: CitizenVisit, asked: AskedExtract): Promise<void> {
  const authority = await saveNo(visit, asked);
  if (authority !== undefined)
    await visit.record({
      action: 'consent.give',
      subject: { kind: 'extract_no', id: asked.agreement },
      authority,
      payload: { answer: 'no' },
    });
}
