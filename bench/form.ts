/**
 * How long a citizen waits for a form of sixty questions on one page: to open it, and to save all of it.
 *
 *   node --import tsx bench/form.ts [times = 200] [warm-up = 30]
 *
 * One citizen in a closed loop on loopback, over one connection: each answer is read whole before the next question
 * leaves. The bar is 60 ms at p95 for each. Memory is the web server's, when all is done.
 */
import pg from 'pg';
import { addWeeks, daysBetween, plainDate } from '../src/domain/kernel/plain-date.ts';
import { askOften, percentile } from './asking.ts';
import { signIn } from './demo-visitor.ts';
import { fieldsOf } from './form-fields.ts';
import { onOwnDemo } from './own-demo.ts';
import { memoryOf } from './process-figures.ts';
import { questionKeys, sixtyQuestions } from './sixty-questions.ts';

const times = Number(process.argv[2] ?? 200);
const warmUp = Number(process.argv[3] ?? 30);

/** The citizen of the demo who signs in, and her button. */
const citizen = 'Asta';
const button = 6;

/** Asks the form in every wave, and moves the demo to her thirteenth week. Answers the addresses it may be answered at. */
async function askedOf(database: pg.Client): Promise<readonly string[]> {
  await database.query(
    `with q as (insert into questionnaire (id, key) values (gen_random_uuid(), 'bench') returning id),
          v as (insert into questionnaire_version (id, questionnaire_id, number, definition, origin, published_on)
                select gen_random_uuid(), id, 1, $1::jsonb, 'shipped', '2026-01-01' from q returning id)
     insert into run_questionnaire (run_id, id, wave_key, questionnaire_version_id, side, period)
     select run.id, gen_random_uuid(), wave ->> 'key', v.id, 'citizen', '[2020-01-01,)'
     from v, run join programme_version pv on pv.id = run.programme_version_id
       cross join lateral jsonb_array_elements(coalesce(pv.definition -> 'waves', '[]')) wave`,
    [JSON.stringify(sixtyQuestions)],
  );
  const { rows } = await database.query<{ list: string; starts: string; today: string }>(
    `select '/enrolments/' || e.id || '/questionnaires' as list, e.starts_on::text as starts, current_date::text as today
     from enrolment e join citizen_call_name n using (authority_id, citizen_id)
     where n.call_name = $1 and e.ended_on is null order by e.starts_on desc limit 1`,
    [citizen],
  );
  const [course] = rows;
  if (course === undefined) throw new Error(`${citizen} is in no course`);
  const days = daysBetween(plainDate(course.today), addWeeks(plainDate(course.starts), 13));
  await database.query('update installation set travel_days = greatest(0, $1)', [days]);
  const { rows: asked } = await database.query<{ id: string }>(
    `select q.id from run_questionnaire q
       join questionnaire_version v on v.id = q.questionnaire_version_id
       join questionnaire on questionnaire.id = v.questionnaire_id
       join enrolment e on e.run_id = q.run_id
     where questionnaire.key = 'bench' and $1 = '/enrolments/' || e.id || '/questionnaires'`,
    [course.list],
  );
  return asked.map(({ id }) => `${course.list}/${id}/1`);
}

function tell(name: string, took: readonly number[]): void {
  const at = (share: number) => percentile(took, share).toFixed(1);
  console.log(`${name}: wall p50 ${at(0.5)} p95 ${at(0.95)} ms (${took.length} times)`);
}

await onOwnDemo(async (demo) => {
  const database = new pg.Client(demo.superuser);
  await database.connect();
  const addresses = await askedOf(database);
  await database.end();
  const visitor = await signIn(demo.origin, button);
  try {
    const open: string[] = [];
    for (const one of addresses)
      if ((await visitor.get(`${one}?all=yes`)).body.includes('name="q59_answer"')) open.push(one);
    const [at] = open;
    if (at === undefined) throw new Error('the form is not open to her');
    const read = async () => {
      const { status } = await visitor.get(`${at}?all=yes`);
      if (status !== 200) throw new Error(`the form answered ${status}`);
    };
    await askOften(read, warmUp);
    tell(`${questionKeys.length} questions opened`, await askOften(read, times));
    const hidden = fieldsOf((await visitor.get(`${at}?all=yes`)).body, at);
    let time = 0;
    const save = async () => {
      time += 1;
      const answers = Object.fromEntries(
        questionKeys.map((key, nth) => [`${key}_answer`, String((nth + time) % 11)]),
      );
      const { status } = await visitor.post(at, { ...hidden, ...answers });
      if (status !== 303) throw new Error(`saving answered ${status}`);
    };
    await askOften(save, warmUp);
    tell(`${questionKeys.length} questions saved`, await askOften(save, times));
    const { rss, pss } = memoryOf(demo.server);
    console.log(
      `web server: ${(rss / 1_024).toFixed(0)} MB resident, ${(pss / 1_024).toFixed(0)} MB of it its own share`,
    );
  } finally {
    visitor.leave();
  }
});
