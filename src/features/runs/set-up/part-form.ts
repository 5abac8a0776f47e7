import type { OrganisationId } from '../../../domain/kernel/ids.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { parsePlainDate } from '../../../domain/kernel/plain-date.ts';
import type { SelectOption } from '../../../platform/html/index.ts';
import { formatTypedDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { type AboutRun, linesOn } from '../about/about-run.ts';
import type { FieldSpec, Typed } from './field.tsx';
import type { SetUpRefusal } from './refusal-texts.ts';
import { setUpTexts } from './set-up-texts.ts';
import { textAt } from './typed-answers.ts';

/** What a form about a run is made of: the run as it is, and what may be chosen. */
export interface FormGround {
  readonly about: AboutRun;
  readonly today: PlainDate;
  readonly language: Language;
  readonly organisations: readonly { readonly id: OrganisationId; readonly name: string }[];
  readonly versions: readonly PublishedVersion[];
}

/** A published version that may be chosen. */
export interface PublishedVersion {
  readonly id: string;
  readonly programme: string;
  readonly number: number;
  readonly name: { readonly da: string; readonly en: string };
}

/** What a form came to: a change that may be saved, or what to look at, field by field. */
export type Judged =
  | { readonly ok: true; readonly save: (visit: EmployeeVisit, line: string) => Promise<void> }
  | { readonly ok: false; readonly refusals: Readonly<Partial<Record<string, SetUpRefusal>>> };

/** How one part of a run is asked about, judged and saved. `line` is the id of a line that is there already. */
export interface PartForm {
  readonly fields: (ground: FormGround, line: string | undefined) => readonly FieldSpec[];
  /** The form as it is first shown; `undefined` when there is no such line. */
  readonly typed: (ground: FormGround, line: string | undefined) => Typed | undefined;
  readonly judge: (ground: FormGround, line: string | undefined, typed: Typed) => Judged;
}

/** A refusal at a date that cannot be read comes before what the rule says of a period without it. */
export function refused(
  dates: Readonly<Partial<Record<string, SetUpRefusal>>>,
  rule: { readonly ok: boolean; readonly refusals?: Readonly<Partial<Record<string, SetUpRefusal>>> },
): Judged | undefined {
  const refusals = { ...(rule.ok ? {} : rule.refusals), ...dates };
  return Object.keys(refusals).length === 0 ? undefined : { ok: false, refusals };
}

/** The others among some lines. */
export function besides<Line extends { readonly id: string }>(
  lines: readonly Line[],
  line: string | undefined,
): readonly Line[] {
  return lines.filter(({ id }) => id !== line);
}

/** The two date fields of a line. */
export function periodFields(language: Language): readonly FieldSpec[] {
  const t = setUpTexts[language].period;
  return [
    { kind: 'date', name: 'from', label: t.from, hint: t.dateHint, optional: true },
    { kind: 'date', name: 'to', label: t.to, optional: true },
  ];
}

export function yesOrNo(language: Language) {
  const t = setUpTexts[language];
  return [
    { value: 'yes', label: t.yes },
    { value: 'no', label: t.no },
  ];
}

/** Options under a first one that chooses nothing. */
export function selectable(
  nothing: string,
  options: readonly { readonly id: string; readonly name: string }[],
): readonly SelectOption[] {
  return [{ value: '', label: nothing }, ...options.map(({ id, name }) => ({ value: id, label: name }))];
}

/** The organisations that take part today, each once, by name. */
export function partiesOf({ about, today }: FormGround): FormGround['organisations'] {
  const there = linesOn(about.parties, today).map(
    ({ organisation, organisationName }) => [organisation, organisationName] as const,
  );
  return [...new Map(there)].map(([id, name]) => ({ id, name }));
}

/** A date as a form carries it along. */
export function typedDate(date: PlainDate | undefined): string {
  return date === undefined ? '' : formatTypedDate(date);
}

/** What was typed, with dates written one way, so that two readings of the same form compare. */
export function sameTyped(one: Typed, other: Typed): boolean {
  const plain = (typed: Typed, name: string): string => {
    const text = textAt(typed, name);
    const date = parsePlainDate(text);
    return date === undefined ? text : formatTypedDate(date);
  };
  return Object.keys({ ...one, ...other }).every((name) => plain(one, name) === plain(other, name));
}
