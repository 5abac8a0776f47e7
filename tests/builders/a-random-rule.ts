import fc from 'fast-check';
import type { OutcomeRule, Phase, Wave } from '../../src/domain/programme/definition.ts';
import { aText } from './a-definition.ts';

type Anchor = Extract<OutcomeRule, { readonly anchor: unknown }>['anchor'];
type Counts = Extract<OutcomeRule, { readonly counts: unknown }>['counts'];
type Ruling = (id: string) => OutcomeRule;

const counts: Counts = [{ fact: 'work', codes: ['fleksjob'], hoursAWeekAtLeast: 5 }, { fact: 'education' }];

const ofWork: Counts = [{ fact: 'work' }];
const moreHours = { fromAnchor: 'start', atLeast: 2 } as const;

const common = (id: string) =>
  ({
    id,
    version: 1,
    title: aText(id),
    denominator: 'started',
    good: 'at_least',
    lowestSource: 'staff',
    censors: [],
  }) as const;

const anchorsOf = (phases: readonly Phase[]): Anchor[] => [
  'start',
  'end_of_course',
  'end_of_run',
  'as_of',
  ...(phases.some(({ kind }) => kind === 'aftercare') ? (['end_of_aftercare'] as const) : []),
];

/** Rules of every kind that the phases and waves of a definition allow. */
export function someRandomRules(
  waves: readonly Wave[],
  phases: readonly Phase[],
): fc.Arbitrary<readonly OutcomeRule[]> {
  const dated = fc.record({
    anchor: fc.constantFrom(...anchorsOf(phases)),
    horizonMonths: fc.integer({ min: 0, max: 24 }),
  });
  const oneRule: fc.Arbitrary<Ruling>[] = [
    fc.constant((id) => ({ ...common(id), measure: 'completed', documents: ['recommendation'] })),
    dated.map((at) => (id) => ({ ...common(id), measure: 'clarified_for', counts, ...at })),
    dated.map((at) => (id) => ({ ...common(id), measure: 'state_at', counts, ...at })),
    dated.map((at) => (id) => ({ ...common(id), measure: 'ever_reached', counts, ...at, ...anew })),
    dated.map((at) => (id) => ({ ...common(id), measure: 'lasting', counts, ...at, ...sixMonths })),
    fc.constant((id) => ({ ...common(id), measure: 'first_time', counts, anchor: 'start', withinDays: 90 })),
    dated.map((at) => (id) => ({
      ...common(id),
      measure: 'duration',
      counts,
      ...at,
      unit: 'week',
      atLeast: 8,
    })),
    dated.map((at) => (id) => ({ ...common(id), measure: 'hours', counts: ofWork, ...at, atLeast: 5 })),
    dated.map((at) => (id) => ({
      ...common(id),
      measure: 'hours_change',
      counts: ofWork,
      ...at,
      ...moreHours,
    })),
    fc.constant((id) => ({ ...common(id), measure: 'share_attended', besideHostOnly: false })),
    ...scoreChanges(waves),
  ];
  return fc
    .array(fc.oneof(...oneRule), { maxLength: 5 })
    .map((rulings) => rulings.map((ruling, at) => ruling(`rule-${at}`)));
}

const anew = { spellsFromBefore: 'begin_after' } as const;
const sixMonths = { months: 6, gapDaysAllowed: 14, changeOfEmployer: 'allowed' } as const;

function scoreChanges(waves: readonly Wave[]): fc.Arbitrary<Ruling>[] {
  const [from, to] = waves;
  if (from === undefined || to === undefined) return [];
  const between = { score: 'quality-of-life', fromWave: from.key, toWave: to.key, atLeast: 1 };
  return [fc.constant((id) => ({ ...common(id), measure: 'score_change', ...between }))];
}
