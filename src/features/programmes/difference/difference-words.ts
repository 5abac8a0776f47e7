import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { type Change, type Leaf, partOf, type Step } from '../../../domain/programme/difference/change.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatWeeks } from '../../../platform/i18n/durations.ts';
import { formatNumber } from '../../../platform/i18n/numbers.ts';
import { codeTexts } from './code-texts.ts';
import { differenceTexts } from './difference-texts.ts';
import { fieldTexts } from './field-texts.ts';

/** A change as a page shows it. */
export interface ChangeWords {
  readonly kind: Change['kind'];
  /** "Hovedforløb: Slutter". */
  readonly what: string;
  /** "Før: efter 26 uger · Nu: efter 30 uger"; `undefined` where the name says it all. */
  readonly values: string | undefined;
}

/** Changes under what part of the definition they are in, in the order they were told. */
export interface PartWords {
  readonly part: string;
  readonly title: string;
  readonly changes: readonly ChangeWords[];
}

export function differenceWords(changes: readonly Change[], language: Language): readonly PartWords[] {
  const parts = [...new Set(changes.map(partOf))];
  return parts.map((part) => ({
    part,
    title: fieldName(part, language),
    changes: changes
      .filter((change) => partOf(change) === part)
      .map((change) => changeWords(change, language)),
  }));
}

function changeWords(change: Change, language: Language): ChangeWords {
  const { kind, path } = change;
  const [, ...below] = path;
  const field = path.findLast((step) => 'field' in step)?.field ?? '';
  const what = (below.length === 0 ? path : below).map((step) => stepWords(step, language)).join(': ');
  return { kind, what, values: valuesOf(change, field, language) };
}

function valuesOf({ kind, before, after }: Change, field: string, language: Language): string | undefined {
  const t = differenceTexts[language];
  if (kind === 'reordered') return undefined;
  if (kind === 'added') return after === undefined ? undefined : leafWords(after, field, language);
  if (kind === 'removed') return before === undefined ? undefined : leafWords(before, field, language);
  const [was, is] = [before, after].map((leaf) => leafWords(leaf, field, language));
  return was === is ? t.seeFile : t.fromTo(was ?? '', is ?? '');
}

function stepWords(step: Step, language: Language): string {
  if ('field' in step) return fieldName(step.field, language);
  return step.title?.[language] ?? codeTexts[language][step.item] ?? step.item;
}

function fieldName(field: string, language: Language): string {
  return fieldTexts[language][field] ?? field;
}

function leafWords(leaf: Leaf | undefined, field: string, language: Language): string {
  if (leaf === undefined) return '';
  if (typeof leaf === 'number') return formatNumber(leaf, language);
  if (typeof leaf !== 'object') return codeTexts[language][String(leaf)] ?? String(leaf);
  if (isList(leaf)) return leaf.map((one) => leafWords(one, field, language)).join(', ');
  if (typeof leaf['da'] === 'string') return String(leaf[language]);
  if (field === 'ends') return endWords(leaf, language);
  return field === 'holdsWhen' ? differenceTexts[language].seeFile : wholeWords(leaf, language);
}

function isList(leaf: Leaf): leaf is readonly Leaf[] {
  return Array.isArray(leaf);
}

/** How a phase ends: "efter 26 uger". */
function endWords(ends: Readonly<Record<string, unknown>>, language: Language): string {
  const t = differenceTexts[language];
  if (ends['how'] === 'after_weeks') return t.afterWeeks(formatWeeks(Number(ends['weeks']), language));
  if (ends['how'] === 'on_date') return t.onDate(formatDate(ends['date'] as PlainDate, language));
  return t.open(formatWeeks(Number(ends['reviewEveryWeeks']), language));
}

/** A small value that only makes sense whole: "mindst 1, højst 2". */
function wholeWords(value: Readonly<Record<string, unknown>>, language: Language): string {
  return Object.entries(value)
    .map(([field, one]) => `${fieldName(field, language)} ${leafWords(one as Leaf, field, language)}`)
    .join(', ');
}
