import type { Recipient } from '../../domain/consent/recipient.ts';
import type { AccountId, OrganisationId } from '../../domain/kernel/ids.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { recipientTexts } from './recipient-texts.ts';

interface Names {
  readonly houseNames: ReadonlyMap<OrganisationId, string>;
  readonly personNames: ReadonlyMap<AccountId, string>;
}

/** To whom, in words: "Foreningen Trædesten, virksomhedskonsulenten på teamet"; a person outside the houses by name. */
export function recipientWords(
  { toOrganisation, toRelation, toAccount }: Recipient,
  { houseNames, personNames }: Names,
  language: Language,
): string {
  const t = recipientTexts[language];
  const whom =
    toAccount === undefined
      ? (houseNames.get(toOrganisation) ?? '')
      : (personNames.get(toAccount) ?? t.somebody);
  const people = t.relations[toRelation];
  return people === undefined ? whom : t.inHouse(whom, people);
}
