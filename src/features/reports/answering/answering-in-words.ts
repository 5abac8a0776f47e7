import { answeringKey, askedParts, changeParts } from '../../../domain/edition/answering-cells.ts';
import { countIn, type EditionDocument } from '../../../domain/report/edition-document.ts';
import type { EditionChange, EditionQuestionnaire } from '../../../domain/report/edition-questionnaire.ts';
import { usualThreshold } from '../../../domain/run/target-agreement.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatNumber } from '../../../platform/i18n/numbers.ts';
import { ratesTexts } from '../../waves/index.ts';
import { countWords, type ToldShare, toldShare } from '../edition-in-words.ts';
import { answeringTexts } from './answering-texts.ts';

/** What a table of times counts, in the order of its columns. */
export const timeColumns = ['all', ...askedParts, 'ended'] as const;

/** A questionnaire as an edition tells it. */
export interface ToldQuestionnaire {
  readonly title: string;
  readonly columns: readonly string[];
  /** One for each time it is asked: its name, and each count or `undefined` where it is hidden. */
  readonly times: readonly { readonly name: string; readonly counts: readonly (number | undefined)[] }[];
  readonly changes: readonly ToldChange[];
}

export interface ToldChange {
  readonly title: string;
  /** The average and what it is held against, in sentences. */
  readonly text: string;
  readonly rows: readonly { readonly name: string; readonly told: ToldShare }[];
}

/** What an edition tells of questionnaires; nothing in editions that tell nothing of them. */
export function answeringInWords(edition: EditionDocument, language: Language) {
  const t = answeringTexts[language];
  const threshold = Math.max(edition.threshold, usualThreshold);
  return {
    title: t.title,
    text: `${t.text} ${t.atLeast(formatNumber(threshold, language))}`,
    questionnaires: (edition.questionnaires ?? []).map((one) => questionnaireOf(edition, one, language)),
  };
}

function questionnaireOf(
  edition: EditionDocument,
  { title, side, times, changes }: EditionQuestionnaire,
  language: Language,
): ToldQuestionnaire {
  const t = answeringTexts[language];
  return {
    title: t.heading(title[language], ratesTexts[language].sides[side].toLowerCase()),
    columns: [t.columns.time, ...timeColumns.map((column) => t.columns[column])],
    times: times.map(({ column, wave, nth }) => ({
      name: nth === undefined ? wave[language] : t.nth(wave[language], formatNumber(nth, language)),
      counts: timeColumns.map((what) => countIn(edition, answeringKey(column, what))),
    })),
    changes: changes.map((change) => changeOf(edition, change, language)),
  };
}

/** The counts of a time as words: a number, or that it is hidden. */
export function timeRow({ name, counts }: ToldQuestionnaire['times'][number], language: Language): string[] {
  return [name, ...counts.map((count) => countWords(count, language))];
}

function changeOf(edition: EditionDocument, change: EditionChange, language: Language): ToldChange {
  const t = answeringTexts[language];
  const { column, norm } = change;
  const told = (what: Parameters<typeof answeringKey>[1]) => countIn(edition, answeringKey(column, what));
  const [all, both] = [told('all'), told('both')];
  const notAssessed = all === undefined || both === undefined ? undefined : all - both;
  const share = (name: string, part: number | undefined, whole: number | undefined) => ({
    name,
    told: toldShare(part, whole, language),
  });
  return {
    title: t.change(
      change.rule === undefined
        ? change.title[language]
        : t.byRule(change.title[language], formatNumber(change.rule, language)),
    ),
    text: changeText(change, language),
    rows: [
      share(t.parts.both, both, all),
      ...(norm === undefined ? [] : changeParts).map((part) => share(t.parts[part], told(part), both)),
      ...(norm === undefined ? [] : [share(t.parts.not_assessed, notAssessed, all)]),
    ],
  };
}

function changeText({ moved, better, norm }: EditionChange, language: Language): string {
  const t = answeringTexts[language];
  const show = (value: number): string => points(value, language);
  const average = moved
    ? [
        t.moved(show(moved.mean), show(moved.low), show(moved.high)),
        ...(moved.srm === undefined ? [] : [t.srm(show(moved.srm))]),
      ]
    : [t.notMoved];
  const against = norm ? t.norm(show(norm.points), norm.group[language]) : t.noNorm;
  return [...average, t.better[better], against].join(' ');
}

function points(value: number, language: Language): string {
  const locale = language === 'da' ? 'da-DK' : 'en-GB';
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);
}
