import type { Client } from 'pg';

/** The tables it reads and writes; whoever sets up lifts row security from them. */
export const askedTables = ['questionnaire', 'questionnaire_version', 'run_questionnaire'] as const;

/**
 * What the demo's runs ask: in each wave that citizens answer, the questionnaire both sides answer, of both. Nothing
 * where no questionnaires have been read in.
 */
export async function demoAsked(administrator: Client): Promise<void> {
  await administrator.query(`
    insert into run_questionnaire (run_id, id, wave_key, questionnaire_version_id, side, period)
    select run.id, gen_random_uuid(), wave.key, asked.id, side, daterange(run.starts_on, null)
    from run
      join programme_version v on v.id = run.programme_version_id
      cross join lateral (
        select w ->> 'key' as key from jsonb_array_elements(coalesce(v.definition -> 'waves', '[]')) w
        where coalesce(w ->> 'answeredBy', 'citizen') = 'citizen') wave
      cross join (
        select qv.id from questionnaire_version qv join questionnaire q on q.id = qv.questionnaire_id
        where q.key = 'from-both-sides' order by qv.number desc limit 1) asked
      cross join (values ('citizen'), ('worker')) sides (side)`);
}
