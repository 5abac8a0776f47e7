import type { Client } from 'pg';
import { v7 as newId } from 'uuid';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { Answers } from '../../../domain/questionnaire/answers.ts';
import type { Score } from '../../../domain/questionnaire/score.ts';

/** The tables scores are worked out anew in; whoever runs the machine lifts row security from them. */
export const rescoringTables = [
  'questionnaire',
  'questionnaire_version',
  'response',
  'side_response',
  'score',
  'side_score',
  'rescoring',
] as const;

/** A version of a questionnaire as it is stored. */
export interface StoredVersion {
  readonly id: string;
  readonly definition: unknown;
}

/** Every version of a questionnaire, the newest first. */
export async function readStoredVersions(client: Client, key: string): Promise<readonly StoredVersion[]> {
  const { rows } = await client.query<StoredVersion>(
    `select v.id, v.definition from questionnaire_version v join questionnaire q on q.id = v.questionnaire_id
     where q.key = $1 order by v.number desc`,
    [key],
  );
  return rows;
}

/** Who answered: the citizen, or another side. Their answers and scores stand in tables of their own. */
export const answeringSides = ['citizen', 'other'] as const;

type Side = (typeof answeringSides)[number];

const tables = {
  citizen: { response: 'response', score: 'score', parent: 'response_id' },
  other: { response: 'side_response', score: 'side_score', parent: 'side_response_id' },
} as const;

export interface StoredResponse {
  readonly id: string;
  readonly answers: Answers;
}

/** Some responses to a version, in the order of their ids, after the last one seen. Of those put right, the ones that stand. */
export async function readStoredResponses(
  client: Client,
  side: Side,
  version: string,
  after: string | undefined,
): Promise<readonly StoredResponse[]> {
  const { rows } = await client.query<StoredResponse>(
    `select r.id, r.answers from ${tables[side].response} r
     where r.questionnaire_version_id = $1 and ($2::uuid is null or r.id > $2)
       ${side === 'citizen' ? standing : ''}
     order by r.id limit 1000`,
    [version, after ?? null],
  );
  return rows;
}

const standing = `and not exists (
  select from response later where later.authority_id = r.authority_id and later.enrolment_id = r.enrolment_id
    and later.run_questionnaire_id = r.run_questionnaire_id and later.nth = r.nth and later.version > r.version)`;

/** A score and the response it was worked out of. */
export interface ScoreOf {
  readonly response: string;
  readonly score: Score;
}

/** Adds scores that are not there yet, beside those of earlier rules, or only counts them. Answers how many they are. */
export async function addScores(
  client: Client,
  side: Side,
  scores: readonly ScoreOf[],
  isDry: boolean,
): Promise<number> {
  const { response, score, parent } = tables[side];
  const each = `unnest($1::uuid[], $2::text[], $3::integer[], $4::numeric[], $5::integer[], $6::integer[], $7::text[])
      as told (response, key, version, value, answered, of_questions, reason)
    join ${response} r on r.id = told.response
    where not exists (select from ${score} s where s.authority_id = r.authority_id and s.${parent} = r.id
                      and s.score_key = told.key and s.rule_version = told.version)`;
  const insert = `insert into ${score} (authority_id, enrolment_id, citizen_id, run_id, referral_id, id, ${parent},
      run_questionnaire_id, nth, score_key, rule_version, value, answered, of_questions, reason, answered_on, recorded_by)
    select r.authority_id, r.enrolment_id, r.citizen_id, r.run_id, r.referral_id, gen_random_uuid(), r.id,
      r.run_questionnaire_id, r.nth, told.key, told.version, told.value, told.answered, told.of_questions, told.reason,
      r.answered_on, r.recorded_by
    from ${each}`;
  const { rowCount } = await client.query(isDry ? `select told.key from ${each}` : insert, [
    scores.map((one) => one.response),
    scores.map((one) => one.score.score),
    scores.map((one) => one.score.version),
    scores.map((one) => one.score.value ?? null),
    scores.map((one) => one.score.answered),
    scores.map((one) => one.score.of),
    scores.map((one) => one.score.reason),
  ]);
  return rowCount ?? 0;
}

/** Tells that scores were worked out anew: by which version, on which day, and how many they came to. */
export async function tellRescoring(
  client: Client,
  version: string,
  today: PlainDate,
  scores: number,
): Promise<void> {
  await client.query(
    'insert into rescoring (id, questionnaire_version_id, rescored_on, scores) values ($1, $2, $3, $4)',
    [newId(), version, today, scores],
  );
}
