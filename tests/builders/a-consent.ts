import type { Consent } from '../../src/domain/consent/consent.ts';
import { addWeeks } from '../../src/domain/kernel/plain-date.ts';
import { anId } from './an-id.ts';
import { today } from './today.ts';

/** A consent given today, for a number of weeks from today. */
export function aConsentForWeeks(weeks: number, changes: Partial<Consent> = {}): Consent {
  return {
    id: anId(7),
    content: 'shared_note',
    toOrganisation: anId(200),
    toRelation: 'team_company_consultant',
    purpose: 'At finde en arbejdsplads',
    period: { from: today, to: addWeeks(today, weeks) },
    text: { key: 'notes-to-company-consultant', version: 1 },
    howGiven: 'screen',
    givenOn: today,
    ...changes,
  };
}
