import { addDays, addWeeks, type PlainDate } from '../../src/domain/kernel/plain-date.ts';
import { groupOfKind } from '../../src/domain/session/session-kind.ts';
import { type LedgerPlan, toldOf } from '../../src/features/demo/demo-ledger-file.ts';
import { closing } from './closing.ts';
import type { LivedRun } from './crew.ts';
import type { Deed, Does, WritesFact, WritesNote } from './deed.ts';
import type { Dice } from './dice.ts';
import { onWeekday } from './on-weekday.ts';
import { teamOf } from './team-of.ts';
import { weeksOf } from './weeks.ts';
import * as words from './words.ts';
import { yesesOf } from './yeses.ts';

/** What one citizen's course is lived from. */
export interface LivedCourse {
  readonly run: LivedRun;
  readonly citizen: number;
  /** Their number in the plan, where facts and endings are told of them. */
  readonly person: number;
  readonly plan: LedgerPlan;
  readonly responsible: string;
  /** The day the course is decided to begin. */
  readonly begunOn: PlainDate;
  readonly startsOn: PlainDate;
  /** The day after which nothing has happened yet. */
  readonly until: PlainDate;
}

/** From the beginning of a course to its end, or to the day nothing has happened after yet. */
export function liveCourse(course: LivedCourse, dice: Dice): { deeds: Deed[]; endsOn: PlainDate } {
  const { run, citizen, person, plan, startsOn, until } = course;
  const { team, coordinator, mates } = teamOf(run, citizen, course.responsible);
  const ending = toldOf(plan.endings, person)[0];
  const planned = ending && addDays(addWeeks(startsOn, ending.week), -1);
  const closedOn = planned === undefined || planned > until ? undefined : planned;
  const last = closedOn ?? until;
  const deeds: Deed[] = [];
  const at = (on: PlainDate, who: string, does: Does): void => {
    const day = onWeekday(on);
    if (day <= until) deeds.push({ on: day, who, citizen, run: run.key, does });
  };
  at(course.begunOn, run.crew.leader, {
    what: 'begins',
    startsOn,
    team,
    beyond: toldOf(plan.beyond ?? [], person)[0]?.reason ?? '',
  });
  if (startsOn > until) return { deeds, endsOn: last };
  at(addDays(startsOn, 1), coordinator, planOf(dice));
  for (const does of yesesOf(run, team, startsOn, dice)) at(addDays(startsOn, 2), coordinator, does);
  if (closedOn === undefined && dice.happens(0.35)) {
    const { name, kinds } = dice.pick(mates);
    const day = onWeekday(addDays(until, dice.between(0, 9)));
    at(addDays(until, -3), name, {
      what: 'plans-talk',
      kind: dice.pick(kinds),
      day,
      at: dice.pick(words.times),
    });
  }
  for (let on = addDays(startsOn, 3); on < addDays(last, -3); on = addDays(on, daysToNext(run, dice))) {
    const mate = dice.happens(0.6) ? mates.find(({ name }) => name === coordinator) : dice.pick(mates);
    const { name, kinds } = mate ?? dice.pick(mates);
    at(on, name, noteOf(dice.pick(kinds), dice));
  }
  for (const fact of toldOf(plan.facts, person)) {
    const does = factOf(fact, startsOn, person);
    const told = closedOn !== undefined && does.from >= closedOn ? addDays(closedOn, -4) : does.from;
    if (does.from <= until) at(told, coordinator, does);
  }
  for (const { on, does } of weeksOf(course, last, dice)) at(on, coordinator, does);
  if (ending && closedOn) at(closedOn, coordinator, closing(run, ending.ending, closedOn, person, dice));
  return { deeds: inOrder(deeds, closedOn), endsOn: last };
}

/** A closing that falls on a weekend is written on Monday; nothing else is then written after the last day. */
function inOrder(deeds: readonly Deed[], closedOn: PlainDate | undefined): Deed[] {
  return deeds.filter(({ on, does }) => closedOn === undefined || does.what === 'closes' || on < closedOn);
}

function planOf(dice: Dice): Does {
  const first = dice.pick(words.steps);
  const second = dice.pick(words.steps.filter((step) => step !== first));
  return {
    what: 'writes-plan',
    words: { own_words: dice.pick(words.ownWords), resources: dice.pick(words.resources) },
    goal: dice.pick(words.goals),
    steps: [first, second],
  };
}

/**
 * Two people of the same run see each other once in a while; where the definition says every week, more often, and
 * nearly always before a course would be called quiet.
 */
function daysToNext({ definition: { rhythm } }: LivedRun, dice: Dice): number {
  if (rhythm.contact.how === 'every_weeks') return dice.between(10, 21);
  const latest = Math.min(40, 7 * rhythm.quietAfterWeeks + 2);
  return dice.between(Math.min(18, latest - 14), latest);
}

function noteOf(kind: WritesNote['kind'], dice: Dice): WritesNote {
  const thrown = dice.roll();
  const attendance =
    thrown < 0.78 ? 'present' : thrown < 0.84 ? 'late' : thrown < 0.94 ? 'excused' : 'absent';
  const came = attendance === 'present' || attendance === 'late';
  return {
    what: 'writes-note',
    kind,
    attendance,
    reason: came ? undefined : dice.pick(['ill', 'other_meeting', 'not_told'] as const),
    minutes: dice.pick([30, 45, 60]),
    words: came ? dice.pick(words.notesOf(groupOfKind[kind])) : '',
    next: came && dice.happens(0.3) ? dice.pick(words.next) : undefined,
  };
}

function factOf(fact: LedgerPlan['facts'][number], startsOn: PlainDate, person: number): WritesFact {
  const from = addWeeks(startsOn, fact.week);
  return {
    what: 'writes-fact',
    circle: fact.circle,
    kind: fact.kind,
    code: fact.codes?.[person % fact.codes.length],
    decidedFor: fact.decidedFor,
    from,
    to: fact.weeks === undefined ? undefined : addWeeks(from, fact.weeks),
    hours: fact.hours,
    source: fact.source,
  };
}
