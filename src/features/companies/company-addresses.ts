import type { OrganisationId } from '../../domain/kernel/ids.ts';

/** What hangs on a workplace's card and has a form of its own. */
export type CardForm = 'contacts' | 'talks' | 'acquaintances' | 'sharings' | 'merges' | 'details';

/** Addresses hold ids and codes only; what somebody looked for is sent, and stands in no address. */
export const companyAddresses = {
  list: (house: OrganisationId) => `/authorities/${house}/companies`,
  new: (house: OrganisationId) => `/authorities/${house}/companies/new`,
  workplace: (house: OrganisationId, workplace: string) => `/authorities/${house}/companies/${workplace}`,
  form: (house: OrganisationId, workplace: string, form: CardForm) =>
    `/authorities/${house}/companies/${workplace}/${form}`,
  correct: (house: OrganisationId, workplace: string, form: CardForm, row: string) =>
    `/authorities/${house}/companies/${workplace}/${form}?corrects=${row}`,
};
