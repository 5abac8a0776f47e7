import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { plainDate } from '../../src/domain/kernel/plain-date.ts';
import { readQuestionnaire } from '../../src/domain/questionnaire/read-questionnaire.ts';
import { loadQuestionnaires } from '../../src/features/questionnaires/index.ts';
import { ownDatabase } from '../database/own-database.ts';

const folder = join(import.meta.dirname, '../../questionnaires');

describe('the library of questionnaires', () => {
  const database = ownDatabase();
  const load = (day: string) => loadQuestionnaires(database().administratorSettings, plainDate(day), folder);
  const versions = async () =>
    (
      await database().administrator.query<{ key: string; number: number; definition: unknown; on: string }>(
        `select q.key, v.number, v.definition, v.published_on::text as on
         from questionnaire_version v join questionnaire q on q.id = v.questionnaire_id order by q.key`,
      )
    ).rows;

  test('holds what came with the product, whole, and nothing that wants a tick', async () => {
    await load('2026-11-02');
    const there = await versions();
    assert.ok(there.some(({ key }) => key === 'phq-9'));
    assert.ok(!there.some(({ key }) => key === 'who-5'));
    for (const { definition } of there) assert.ok(readQuestionnaire(definition).ok);
  });

  test('stands as it is when the product starts again', async () => {
    await load('2026-11-03');
    for (const { on } of await versions()) assert.equal(on, '2026-11-02');
  });

  test('takes nothing without a tick that demands one', async () => {
    await assert.rejects(
      database().administrator.query(
        `insert into questionnaire_version (id, questionnaire_id, number, definition, origin, published_on)
         select gen_random_uuid(), id, 2, jsonb_set(v.definition, '{rights,holder}', '"licensed"') || '{"version": 2}', 'shipped', '2026-11-02'
         from questionnaire q, lateral (select definition from questionnaire_version v where v.questionnaire_id = q.id) v
         where q.key = 'phq-9'`,
      ),
      /leave_is_ticked/,
    );
  });
});
