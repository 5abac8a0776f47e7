import type { Cell } from '../../domain/edition/cell.ts';
import type { Trait } from '../../domain/edition/counted-person.ts';
import type { WayPlace } from '../../domain/outcome/sort-way.ts';
import type { WayStep } from '../../domain/outcome/way-steps.ts';
import type { EditionDocument } from '../../domain/report/edition-document.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { valueWords } from './edition-in-words.ts';
import { editionPlaceTexts } from './edition-place-texts.ts';
import { editionTexts } from './edition-texts.ts';

/** What a count is of: "Startet", "I job: alle", "I job: nået, Ådal Kommune". */
export function cellInWords(cell: Cell, edition: EditionDocument, language: Language): string {
  const t = editionTexts[language];
  const [, what = '', place = ''] = cell.key.split(' ');
  if (cell.column === 'way')
    return what === 'box' ? t.steps[place as WayStep] : editionPlaceTexts[language].places[what as WayPlace];
  const rule = edition.rules.find(({ column }) => column === cell.column);
  const groups = edition.breakdowns.flatMap(({ trait, values }) => nameIn(cell, trait, values, language));
  return [`${rule?.title[language] ?? cell.column}: ${whatWords(what, language)}`, ...groups].join(', ');
}

function whatWords(what: string, language: Language): string {
  const t = editionTexts[language];
  const places = editionPlaceTexts[language];
  const words: Readonly<Record<string, string>> = {
    ...places.leftOut,
    ...places.parts,
    all: t.all,
    met: t.reached,
  };
  return (words[what] ?? what).toLowerCase();
}

function nameIn(
  { group }: Cell,
  trait: Trait,
  values: EditionDocument['breakdowns'][number]['values'],
  language: Language,
): string[] {
  const [picked] = group[trait] ?? [];
  const found = values.find(({ value }) => value === picked);
  return found === undefined ? [] : [valueWords(trait, found.name, language)];
}
