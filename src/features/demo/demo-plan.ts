import { v7 as newId } from 'uuid';
import { addDays, addWeeks, type PlainDate } from '../../domain/kernel/plain-date.ts';
import type { DemoCourse } from './demo-courses.ts';
import type { DemoGround } from './demo-ground.ts';
import type { DemoRows } from './demo-rows.ts';

type Enrolled = DemoCourse & { readonly enrolment_id: string };

/** Who made a version, and on which day of the course. */
interface By {
  readonly who: 'citizen' | 'karla' | 'jens' | 'erik' | 'pia';
  readonly on: PlainDate;
}

/** Every row of a table has the columns of its first. */
const plainStep = { goal_id: null, done_by_account_id: null, done_by_words: null, due_on: null };

const roles = {
  karla: 'coordinating-caseworker',
  jens: 'company-consultant',
  erik: 'occupational-therapist',
  pia: 'psychologist',
} as const;

/**
 * A plan as it grows: the citizen's own words, confirmed and changed; goals and steps in three strands, some reached;
 * what a workplace must respect; and a point or two for next time.
 *
 * @param account the citizen's own, where the demo's citizen can sign in: only then has the citizen written themself
 */
export function demoPlan(
  rows: DemoRows,
  ground: DemoGround,
  enrolled: Enrolled,
  startsOn: PlainDate,
  today: PlainDate,
  account: string | undefined,
): void {
  const day = (week: number): PlainDate => {
    const on = addDays(addWeeks(startsOn, week), 1);
    return on < today ? on : today;
  };
  const row = ({ who, on }: By, version = 1) => ({
    ...enrolled,
    id: newId(),
    version,
    changed_by: who === 'citizen' ? 'citizen' : 'staff',
    role_key: who === 'citizen' ? null : roles[who],
    changed_on: on,
    recorded_by: (who === 'citizen' ? account : ground.account[who]) ?? '',
  });
  const self = (week: number): By => ({ who: account === undefined ? 'karla' : 'citizen', on: day(week) });
  demoWords(rows, row, self, day);
  demoWork(rows, row, self, day, ground, addWeeks(today, 2));
  demoEveryday(rows, row, self, day, addWeeks(today, 1));
  rows.agenda_point.push({
    ...row(self(3)),
    point_id: newId(),
    words: 'Aftenen før en arbejdsdag',
    standing: 'open',
  });
}

type Row = (
  by: By,
  version?: number,
) => Pick<
  DemoRows['agenda_point'][number],
  keyof Enrolled | 'id' | 'version' | 'changed_by' | 'role_key' | 'changed_on' | 'recorded_by'
>;
type Self = (week: number) => By;
type Day = (week: number) => PlainDate;

function demoWords(rows: DemoRows, row: Row, self: Self, day: Day): void {
  const first = 'Jeg vil gerne kunne møde ind uden at have ondt i maven aftenen før.';
  const later =
    'Jeg vil kunne møde ind tre dage om ugen uden at have ondt i maven aftenen før. Og jeg vil gerne tilbage til noget med planter.';
  const own = { about: 'own_words', words_of: 'citizen' };
  rows.plan_words.push(
    { ...row({ who: 'karla', on: day(0) }), ...own, words: first },
    { ...row(self(1), 2), ...own, words: later },
    {
      ...row({ who: 'karla', on: day(0) }),
      about: 'resources',
      words_of: 'team',
      words: 'Kan rigtig meget om planter. Er god til at holde orden, når der er ro.',
    },
    {
      ...row(self(1)),
      about: 'barriers',
      words_of: 'citizen',
      words: 'Larm og mange mennesker på én gang. Og at jeg ikke ved, hvad der skal ske i morgen.',
    },
  );
}

function demoWork(rows: DemoRows, row: Row, self: Self, day: Day, ground: DemoGround, due: PlainDate): void {
  const [goal, reached] = [newId(), newId()];
  const aim = { goal_type: 'develop', words_of: 'citizen' };
  const done = { done_by: 'citizen', standing: 'done' };
  rows.work_goal.push(
    { ...row(self(0)), ...aim, goal_id: reached, words: 'Møde to dage om ugen kl. 9–12', standing: 'open' },
    {
      ...row({ who: 'jens', on: day(3) }, 2),
      ...aim,
      goal_id: reached,
      words: 'Møde to dage om ugen kl. 9–12',
      standing: 'reached',
    },
    { ...row(self(2)), ...aim, goal_id: goal, words: 'Møde tre dage om ugen', standing: 'open' },
  );
  rows.work_step.push(
    {
      ...plainStep,
      ...row({ who: 'jens', on: day(2) }),
      ...done,
      goal_id: goal,
      step_id: newId(),
      words: 'Se lageret og gartneriet',
    },
    {
      ...plainStep,
      ...row({ who: 'jens', on: day(3) }),
      goal_id: goal,
      step_id: newId(),
      words: 'Tale med Fabrikken Påstand om en tredje dag',
      done_by: 'account',
      done_by_account_id: ground.account['jens'] ?? null,
      due_on: due,
      standing: 'open',
    },
  );
  rows.plan_needs.push({
    ...row({ who: 'jens', on: day(2) }),
    words_of: 'citizen',
    words: 'Et roligt sted at holde pause. Besked dagen før, hvis planen bliver ændret.',
  });
}

function demoEveryday(rows: DemoRows, row: Row, self: Self, day: Day, due: PlainDate): void {
  const goal = newId();
  const social = { strand: 'social' };
  rows.other_goal.push({
    ...row(self(1)),
    ...social,
    goal_id: goal,
    goal_type: 'maintain',
    words_of: 'citizen',
    words: 'En fast plan for dårlige morgener',
    standing: 'open',
  });
  rows.other_step.push(
    {
      ...plainStep,
      ...row({ who: 'erik', on: day(2) }),
      ...social,
      goal_id: goal,
      step_id: newId(),
      words: 'Prøve at cykle på arbejde én dag om ugen',
      done_by: 'citizen',
      due_on: due,
      standing: 'open',
    },
    {
      ...plainStep,
      ...row({ who: 'pia', on: day(2) }),
      strand: 'treatment',
      step_id: newId(),
      words: 'Tale med lægen om søvn',
      done_by: 'somebody',
      done_by_words: 'Søsteren går med',
      standing: 'open',
    },
  );
}
