import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Cv, jsonResume } from '../../domain/cv/json-resume.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { makePdf } from '../../platform/pdf/index.ts';
import { cvTexts } from './cv-texts.ts';
import { aroundOf, filledSections } from './cv-words.ts';

const template = readFileSync(join(import.meta.dirname, 'cv.typ'), 'utf8');

/** A CV on paper: a tagged PDF with nothing of ours on it. Throws where the machine makes none (`canMakePdf`). */
export function cvPdf(cv: Cv, language: Language, today: PlainDate): Buffer<ArrayBuffer> {
  const data = { name: cv.name, sections: sectionsInWords(cv, language) };
  return makePdf({ template, data, language, title: `CV. ${cv.name}`, date: today });
}

/** A CV as plain text, to paste where nothing else goes. */
export function cvText(cv: Cv, language: Language): string {
  const parts = sectionsInWords(cv, language).map(({ title, lines }) =>
    [
      title.toUpperCase(),
      ...lines.map((line) => [line.title, line.around, line.words].filter((part) => part !== '').join('\n')),
    ].join('\n\n'),
  );
  return `${[cv.name, ...parts].join('\n\n\n')}\n`;
}

/** A CV as JSON Resume 1.0.0. */
export function cvData(cv: Cv): string {
  return `${JSON.stringify(jsonResume(cv), null, 2)}\n`;
}

function sectionsInWords({ lines }: Cv, language: Language) {
  return filledSections(lines).map((part) => ({
    title: cvTexts[language].sections[part.section],
    lines: part.lines.map((line) => ({
      title: line.title,
      around: aroundOf(line, language),
      words: line.words ?? '',
    })),
  }));
}
