import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { makePdf } from '../../../platform/pdf/index.ts';
import type { TrainingEntry, TrainingPersonEntry } from './training-queries.ts';
import { trainingTexts } from './training-texts.ts';

const template = readFileSync(join(import.meta.dirname, 'certificate.typ'), 'utf8');

/** A certificate as a tagged PDF, the same bytes each time. Throws where the machine makes none (`canMakePdf`). */
export function certificatePdf(
  person: TrainingPersonEntry,
  training: TrainingEntry,
  {
    meetings,
    endedOn,
    language,
  }: { readonly meetings: number; readonly endedOn: PlainDate; readonly language: Language },
): Buffer<ArrayBuffer> {
  const t = trainingTexts[language].paper;
  const data = {
    heading: t.heading,
    name: person.name,
    title: [person.title, person.from.name].filter((part) => part !== undefined).join(', '),
    words: t.words,
    course: training.title,
    meetings: t.meetings(person.came, meetings),
    given: t.given(formatDate(endedOn, language)),
    house: training.organisationName,
  };
  return makePdf({ template, data, language, title: `${t.heading}. ${person.name}`, date: endedOn });
}
