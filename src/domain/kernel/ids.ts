import type { Brand } from './brand.ts';

/** One branded id for each noun: a citizen's id cannot be handed to a question about enrolments. */
export type Id<Noun extends string> = Brand<string, `${Noun}Id`>;

export type AccountId = Id<'account'>;
export type AuthorityId = Id<'authority'>;
export type CitizenId = Id<'citizen'>;
export type ConsentId = Id<'consent'>;
export type EmploymentId = Id<'employment'>;
export type EnrolmentId = Id<'enrolment'>;
export type OrganisationId = Id<'organisation'>;
export type ReferralId = Id<'referral'>;
export type RunId = Id<'run'>;

const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Reads an id from an address or a form; `undefined` when the text is not an id. */
export function parseId<SomeId extends Id<string>>(text: string | undefined): SomeId | undefined {
  return text !== undefined && shape.test(text) ? (text as SomeId) : undefined;
}
