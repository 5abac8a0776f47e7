import { citizenCode } from '../../domain/access-log/citizen-code.ts';
import type { Brand } from '../../domain/kernel/brand.ts';
import {
  type KnownPerson,
  type MaskedPerson,
  maskedPerson,
  type Place,
} from '../../domain/person/masked-person.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import type { Mask } from './masking-queries.ts';
import { peopleTexts } from './people-texts.ts';

/** A name that went through the masking: the only kind of name that pages about citizens take. */
export type ShownName = Brand<string, 'ShownName'>;

/** What is read of a person to name them; the column is called `mask` in every question. */
export interface NameRow {
  readonly citizen_id: string;
  readonly call_name: string;
  readonly mask: Mask | null;
}

/** Any place but a search: there a person may have to be left out altogether. */
type NamedPlace = Exclude<Place, 'search'>;

/** What of a person may be shown in a place, by the one rule about it. */
export function maskOn(
  row: NameRow,
  known: Pick<KnownPerson, 'fullName' | 'address' | 'contact'>,
  place: NamedPlace,
): MaskedPerson {
  const { citizen_id, call_name, mask } = row;
  const person = {
    ...known,
    code: citizenCode(citizen_id),
    callName: call_name,
    protections: mask?.kinds ?? [],
  };
  const shown = maskedPerson(person, mask?.standing ?? [], place);
  if (shown === undefined) throw new Error(`nobody is left out of a ${place}`);
  return shown;
}

/** What somebody is called in a place: the call name, or "Beskyttet borger 3F0A9C". */
export function shownName(row: NameRow, place: NamedPlace, language: Language): ShownName {
  return nameWords(maskOn(row, {}, place), language);
}

/** The full name where the viewer may read it and the place may show it; otherwise what `shownName` says. */
export function shownFullName(
  row: NameRow & { readonly full_name: string | null },
  place: NamedPlace,
  language: Language,
): ShownName {
  const shown = maskOn(row, { fullName: row.full_name ?? undefined }, place);
  return (shown.fullName as ShownName | undefined) ?? nameWords(shown, language);
}

export function nameWords({ name }: MaskedPerson, language: Language): ShownName {
  const words = name.as === 'call_name' ? name.callName : peopleTexts[language].protectedCitizen(name.code);
  return words as ShownName;
}

/** A list in the order of what is shown: a code where the name would stand in the alphabet would tell its letter. */
export function inShownOrder<Item extends { readonly callName: string }>(items: readonly Item[]): Item[] {
  const danish = new Intl.Collator('da');
  return items.toSorted((a, b) => danish.compare(a.callName, b.callName));
}
