import type { Client } from 'pg';
import { v7 as newId } from 'uuid';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';

/** The tables questionnaires stand in; whoever sets up lifts row security from them. */
export const questionnaireTables = ['questionnaire', 'questionnaire_version'] as const;

/** Adds a version that came with the product, where it does not stand already. */
export async function addShipped(
  administrator: Client,
  questionnaire: Questionnaire,
  today: PlainDate,
): Promise<void> {
  await administrator.query(
    'insert into questionnaire (id, key) values ($1, $2) on conflict (key) do nothing',
    [newId(), questionnaire.key],
  );
  await administrator.query(
    `insert into questionnaire_version (id, questionnaire_id, number, definition, origin, published_on)
     select $1, id, $3, $4, 'shipped', $5 from questionnaire where key = $2
     on conflict (questionnaire_id, number) do nothing`,
    [newId(), questionnaire.key, questionnaire.version, JSON.stringify(questionnaire), today],
  );
}
