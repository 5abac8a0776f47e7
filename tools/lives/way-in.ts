import { handoverNeeded } from '../../src/domain/caseload/handover-needed.ts';
import { addDays, type PlainDate } from '../../src/domain/kernel/plain-date.ts';
import { asksForJudgement, findCriteria } from '../../src/domain/referral/criterion.ts';
import { stepsOf } from '../../src/domain/referral/intake-step.ts';
import { stepsBeforeSending } from '../../src/domain/referral/send-referral.ts';
import { outcomesOf } from '../../src/domain/referral/step-outcome.ts';
import { isHardAndFails, someoneWhoFits } from '../../tests/browser/programmes/who-fits.ts';
import type { LivedRun } from './crew.ts';
import type { Deed, Does } from './deed.ts';
import type { Dice } from './dice.ts';
import { onWeekday } from './on-weekday.ts';
import * as words from './words.ts';

/** How somebody's way in ends: begun, refused, declined by the citizen, or not answered yet. */
export type Fate = 'begins' | 'is-refused' | 'says-no' | 'waits' | 'is-accepted';

/** Somebody on the way in: by number, with the caseworker who knows them. */
export interface Comer {
  readonly citizen: number;
  readonly caseworker: string;
  readonly house: string;
  readonly fate: Fate;
  readonly referredOn: PlainDate;
}

export interface WayIn {
  readonly deeds: readonly Deed[];
  /** Whoever has the case from then on. */
  readonly responsible: string;
  /** The day the way in was done: the course can begin. */
  readonly doneOn: PlainDate;
}

/** How old somebody has to be, and what has to be so, for a run to take them in. */
function fittingIn({ definition, key }: LivedRun) {
  const told = someoneWhoFits(definition.intake);
  if (told === undefined) throw new Error(`nobody can come into ${key}`);
  return told;
}

/** How long ago somebody may have come, who is of an age at the end of it all. */
const yearsBack = [0, 1, 2, 3];

/** The ages at the end of it all of people whom a run took in on the way. */
export function agesIn(run: LivedRun): readonly number[] {
  const { answers } = fittingIn(run);
  const all = Array.from({ length: 42 }, (_, at) => 20 + at);
  const { criteria } = run.definition.intake;
  const fits = (age: number): boolean => !findCriteria(criteria, { age, answers }).some(isHardAndFails);
  return all.filter((age) => yearsBack.every((years) => fits(age - years)));
}

/** From the referral to the answer, and to the colleague in the programme where the case goes over. */
export function wayIn(run: LivedRun, comer: Comer, dice: Dice): WayIn {
  const { crew, definition } = run;
  const { intake } = definition;
  const route = intake.routes.length === 0 ? undefined : dice.pick(intake.routes).key;
  const deeds: Deed[] = [];
  const at = (on: PlainDate, who: string, does: Does): void => {
    deeds.push({ on: onWeekday(on), who, citizen: comer.citizen, run: run.key, does });
  };
  const day = (days: number): PlainDate => addDays(comer.referredOn, days);
  const told = fittingIn(run);
  const kinds = new Set(stepsOf(intake, route).map(({ kind }) => kind));
  at(day(0), comer.caseworker, {
    what: 'refers',
    route,
    answers: { ...Object.fromEntries(told.answers), ...notedAtStart(run) },
    taken: stepsBeforeSending.filter((kind) => kinds.has(kind)),
    grounds: dice.pick(words.grounds),
  });
  const end = { deeds, responsible: comer.caseworker, doneOn: onWeekday(day(9)) };
  if (comer.fate === 'waits') {
    if (dice.happens(0.4)) deeds.push(...thinksAboutIt(run, comer, route));
    return end;
  }
  for (const [step, does] of stepsAhead(run, route, comer.fate).entries())
    at(day(3 + Math.min(step, 4)), crew.leader, does);
  if (comer.fate === 'says-no') return end;
  at(day(8), crew.leader, answerOf(run, comer.fate, told, dice));
  if (comer.fate === 'is-refused' || !handoverNeeded(definition, route)) return end;
  const to = crew.group.find(({ house }) => house === comer.house)?.name ?? comer.caseworker;
  const papers = (intake.caseloadHandover?.papers ?? []).map(({ key }) => key);
  at(day(9), comer.caseworker, { what: 'hands-over', to, papers });
  return { ...end, responsible: to };
}

/** They were told, and said that they would like to think. */
function thinksAboutIt(run: LivedRun, comer: Comer, route: string | undefined): Deed[] {
  const choice = stepsOf(run.definition.intake, route).find(({ kind }) => kind === 'voluntary_choice');
  if (choice === undefined) return [];
  const does = { what: 'takes-step', step: choice.key, outcome: 'thinking' } as const;
  const on = onWeekday(addDays(comer.referredOn, 1));
  return [{ on, who: run.crew.leader, citizen: comer.citizen, run: run.key, does }];
}

/** Everything that happens between the sending and the answer, as it usually goes. */
function stepsAhead({ definition: { intake } }: LivedRun, route: string | undefined, fate: Fate): Does[] {
  return stepsOf(intake, route)
    .filter(({ kind }) => !stepsBeforeSending.some((before) => before === kind))
    .flatMap(({ key, kind }): Does[] => {
      if (kind === 'voluntary_choice')
        return [{ what: 'takes-step', step: key, outcome: fate === 'says-no' ? 'no' : 'yes' }];
      const outcomes: readonly string[] = outcomesOf[kind];
      return [{ what: 'takes-step', step: key, outcome: outcomes.includes('held') ? 'held' : 'reached' }];
    });
}

function answerOf(
  { definition: { intake } }: LivedRun,
  fate: Fate,
  told: ReturnType<typeof fittingIn>,
  dice: Dice,
): Does {
  const answer = fate === 'is-refused' ? 'refused' : 'accepted';
  const judged = findCriteria(intake.criteria, told)
    .filter(asksForJudgement)
    .map(({ criterion }) => [criterion.key, answer === 'refused' ? 'no' : 'yes'] as const);
  const reason = dice.pick(answer === 'refused' ? words.no : words.yes);
  return { what: 'answers', answer, reason, judged: Object.fromEntries(judged) };
}

/** What a figure will be held against later, noted while it is so. */
function notedAtStart({ definition: { intake } }: LivedRun) {
  const answers = { yes_no: true, code: 'sygedagpenge', date: '2025-09-01', text: 'Fem timer om ugen.' };
  return Object.fromEntries(
    intake.notedAtStart
      .filter(({ demanded }) => demanded)
      .map((fact) => [fact.key, answers[fact.answer.kind]]),
  );
}
