import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import { factsThatStand } from '../../domain/outcome/facts-that-stand.ts';
import type { OutcomeFact } from '../../domain/outcome/outcome-fact.ts';
import type { OutcomeRule } from '../../domain/programme/definition.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { type FactWordings, factLine } from '../facts/index.ts';
import { courseInFigure } from './course-in-figure.ts';
import { figureTexts } from './figure-texts.ts';
import type { Explained } from './people-behind.ts';

/** What it takes to tell why somebody stands where they stand in a figure. */
export interface Told {
  readonly rule: OutcomeRule;
  readonly wordings: FactWordings;
  readonly asOf: PlainDate;
  readonly language: Language;
}

/**
 * Why a person stands in a place, in a few words: the facts it rests on with their days and sources, or how the course
 * went. Where somebody says something else about the same thing, that is said too.
 */
export function caseInFigure({ row, verdict }: Explained, told: Told): string {
  const { rule, wordings, asOf, language } = told;
  const t = figureTexts[language];
  const course = courseInFigure(row.course, asOf, language);
  if (rule.measure === 'share_attended') return `${verdict.value ?? 0}/${row.meetings.length}`;
  if (!('counts' in rule)) return course;
  const { because } = verdict;
  if (because.length === 0) return [course, t.noFact].filter(Boolean).join(', ');
  const lines = because.map((fact) => factLine(fact, wordings, language)).join('; ');
  const disagree = isDisagreed(because, factsThatStand(row.facts, asOf)) ? ` ${t.disagree}` : '';
  return `${lines}.${disagree}`;
}

/** Another source tells of the same kind of thing at the same time, and does not say the same. */
function isDisagreed(because: readonly OutcomeFact[], standing: readonly OutcomeFact[]): boolean {
  return because.some((fact) =>
    standing.some(
      (other) =>
        other.id !== fact.id &&
        other.kind === fact.kind &&
        other.source !== fact.source &&
        overlap(fact, other) &&
        (other.code !== fact.code || other.from !== fact.from || other.to !== fact.to),
    ),
  );
}

function overlap(one: OutcomeFact, other: OutcomeFact): boolean {
  return (other.to === undefined || one.from <= other.to) && (one.to === undefined || other.from <= one.to);
}
