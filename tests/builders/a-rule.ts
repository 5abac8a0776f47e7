import type { Frame } from '../../src/domain/outcome/engine/frame.ts';
import type { OutcomeRule } from '../../src/domain/programme/definition.ts';
import { anOutcomeRule } from './a-definition.ts';
import { today } from './today.ts';

export type RuleOf<Name extends OutcomeRule['measure']> = Extract<OutcomeRule, { readonly measure: Name }>;

const counts = [{ fact: 'work', codes: ['fleksjob'] }] as const;

const whole: {
  readonly [Name in OutcomeRule['measure']]: Omit<RuleOf<Name>, keyof ReturnType<typeof common>>;
} = {
  completed: { documents: ['recommendation'] },
  clarified_for: { anchor: 'as_of', horizonMonths: 0, counts },
  state_at: { anchor: 'as_of', horizonMonths: 0, counts },
  ever_reached: { anchor: 'as_of', horizonMonths: 0, counts, spellsFromBefore: 'begin_after' },
  first_time: { anchor: 'start', counts, withinDays: 100 },
  duration: { anchor: 'as_of', horizonMonths: 0, counts, unit: 'week', atLeast: 4 },
  hours: { anchor: 'as_of', horizonMonths: 0, counts, atLeast: 8 },
  hours_change: { anchor: 'as_of', horizonMonths: 0, counts, fromAnchor: 'start', atLeast: 1 },
  lasting: {
    anchor: 'as_of',
    horizonMonths: 0,
    counts,
    months: 6,
    gapDaysAllowed: 14,
    changeOfEmployer: 'allowed',
  },
  score_change: { score: 'quality-of-life', fromWave: 'start', toWave: 'exit', atLeast: 1 },
  share_attended: { besideHostOnly: false },
};

function common<Name extends OutcomeRule['measure']>(measure: Name) {
  const { documents: _, measure: __, ...shared } = anOutcomeRule();
  return { ...shared, measure };
}

/** A rule of a kind: of those who started, those in a flexjob on the day that is asked for, and the like. */
export function aRule<Name extends OutcomeRule['measure']>(
  measure: Name,
  changes: Partial<RuleOf<Name>> = {},
): RuleOf<Name> {
  return { ...common(measure), ...whole[measure], ...changes } as unknown as RuleOf<Name>;
}

/** Today, as known today, in a run without a last day. */
export function aFrame(changes: Partial<Frame> = {}): Frame {
  return { asOf: today, knownAt: today, runEndsOn: undefined, ...changes };
}
