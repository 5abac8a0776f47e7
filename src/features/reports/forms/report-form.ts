import { type Trait, traits } from '../../../domain/edition/counted-person.ts';
import { parseHalfYear } from '../../../domain/edition/half-year.ts';
import {
  type Chapter,
  chapters,
  type ReportDraft,
  type ReportRefusals,
} from '../../../domain/report/report.ts';
import type { SummaryError } from '../../../platform/html/index.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { parseTypedDate } from '../../../platform/i18n/typed-date.ts';
import { reportTexts } from '../report-texts.ts';
import type { Report } from '../told-report.ts';

/** The form as typed. */
export interface TypedReport extends Readonly<Record<Chapter, string>> {
  readonly recipient: string;
  readonly from: string;
  readonly to: string;
  readonly breakdowns: readonly string[];
  readonly authority: string;
  readonly startedFrom: string;
  readonly startedTo: string;
}

export function typedReport(fields: TypedFields): TypedReport {
  const texts = chapters.map((chapter) => [chapter, fields.text(chapter)]);
  return {
    recipient: fields.text('recipient'),
    from: fields.text('from'),
    to: fields.text('to'),
    breakdowns: fields.all('breakdowns'),
    authority: fields.text('authority'),
    startedFrom: fields.text('started-from'),
    startedTo: fields.text('started-to'),
    ...(Object.fromEntries(texts) as Record<Chapter, string>),
  };
}

/** A report as its form shows it. */
export function typedOf({ recipient, toldFrom, asOf, breakdowns, only, narrative }: Report): TypedReport {
  const texts = chapters.map((chapter) => [chapter, narrative[chapter] ?? '']);
  return {
    recipient,
    from: toldFrom ?? '',
    to: asOf,
    breakdowns,
    authority: only.authority ?? '',
    startedFrom: only.startedFrom ?? '',
    startedTo: only.startedTo ?? '',
    ...(Object.fromEntries(texts) as Record<Chapter, string>),
  };
}

/**
 * Reads the form. A date that is none of the calendar's is told at its field.
 * @param authorities those whose citizens the run has: a report is about one of them, or about all
 */
export function readDraft(typed: TypedReport, authorities: readonly string[]): ReportDraft {
  return {
    toldFrom: typed.from.trim() === '' ? undefined : parseTypedDate(typed.from),
    asOf: parseTypedDate(typed.to),
    breakdowns: traits.filter((trait: Trait) => typed.breakdowns.includes(trait)),
    only: {
      authority: authorities.find((house) => house === typed.authority),
      startedFrom: parseHalfYear(typed.startedFrom),
      startedTo: parseHalfYear(typed.startedTo),
    },
    narrative: typed,
  };
}

export interface FormRefusals extends ReportRefusals {
  readonly recipient: 'recipient-missing';
}

/** What to say at which field, in the order of the form. */
export function reportErrors(
  refusals: Partial<FormRefusals>,
  typed: TypedReport,
  language: Language,
): SummaryError[] {
  const t = reportTexts[language].refusals;
  const isNoDate = typed.from.trim() !== '' && parseTypedDate(typed.from) === undefined;
  const told = [
    ['recipient', refusals.recipient],
    ['from', isNoDate ? ('no-such-date' as const) : refusals.toldFrom],
    ['to', refusals.asOf],
    ['started-to', refusals.startedTo],
    ...chapters.map((chapter) => [chapter, refusals[chapter]] as const),
  ] as const;
  return told.flatMap(([field, refusal]) => (refusal === undefined ? [] : [{ field, text: t[refusal] }]));
}
