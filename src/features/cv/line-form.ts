import { v7 as newId } from 'uuid';
import { type CvLine, type CvLineRefusals, checkCvLine } from '../../domain/cv/cv-line.ts';
import type { OfferedLine } from '../../domain/cv/offer-lines.ts';
import type { Checked } from '../../domain/kernel/checked.ts';
import { parseId } from '../../domain/kernel/ids.ts';
import type { YearMonth } from '../../domain/kernel/year-month.ts';
import type { TypedFields } from '../../platform/http/typed-fields.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { formatMonth, monthTyped } from '../../platform/i18n/typed-month.ts';
import type { KeptLine } from './cv-queries.ts';
import { offerTexts } from './offer-texts.ts';
import { offeredTitle } from './offer-words.ts';

/** What stands in the fields. The id was made when the form was shown: two presses are one. */
export interface TypedLine {
  readonly id: string;
  /** What it was offered from, or nothing. */
  readonly offer: string;
  readonly section: string;
  readonly title: string;
  readonly place: string;
  readonly begun: string;
  readonly ended: string;
  readonly words: string;
}

export function emptyLine(): TypedLine {
  return { id: newId(), offer: '', section: '', title: '', place: '', begun: '', ended: '', words: '' };
}

/** A form filled in with what is offered; the citizen gives it their own words. */
export function offeredForm(offer: OfferedLine, language: Language): TypedLine {
  return {
    ...emptyLine(),
    offer: offer.key,
    section: offer.section,
    title: offeredTitle(offer, language),
    place: offer.place ?? '',
    begun: offer.what === 'step' ? '' : month(offer.begun, language),
    ended: month(offer.ended, language),
    words: offer.times === undefined ? '' : offerTexts[language].came(offer.times),
  };
}

/** A line that stands, to be worded anew. */
export function lineToChange(line: KeptLine, language: Language): TypedLine {
  return {
    id: line.id,
    offer: '',
    section: line.section,
    title: line.title,
    place: line.place ?? '',
    begun: month(line.begun, language),
    ended: month(line.ended, language),
    words: line.words ?? '',
  };
}

export function typedLine(fields: TypedFields): TypedLine {
  return {
    id: parseId(fields.text('id')) ?? newId(),
    offer: fields.text('offer'),
    section: fields.text('section'),
    title: fields.text('title'),
    place: fields.text('place'),
    begun: fields.text('begun'),
    ended: fields.text('ended'),
    words: fields.text('words'),
  };
}

export function checkTyped(typed: TypedLine): Checked<CvLine, CvLineRefusals> {
  return checkCvLine({ ...typed, begun: monthTyped(typed.begun), ended: monthTyped(typed.ended) });
}

function month(at: YearMonth | undefined, language: Language): string {
  return at === undefined ? '' : formatMonth(at, language);
}
