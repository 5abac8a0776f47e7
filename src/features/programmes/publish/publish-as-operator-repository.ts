import type { Client } from 'pg';
import { v7 as newId } from 'uuid';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { ProgrammeDefinition } from '../../../domain/programme/definition.ts';
import { refusalsToPublish } from '../../../domain/programme/difference/may-publish.ts';
import { readPublished } from '../../../domain/programme/read-definition.ts';
import { asOwner } from '../../../platform/database/as-owner.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { refusalWords } from './refusal-words.ts';

/**
 * Publishes a sound definition from the command line, by nobody's name: as one that came with the product. Answers why
 * it cannot be, in words; nothing is written then, nor when it is only tried.
 */
export async function publishAsOperator(
  administrator: Client,
  definition: ProgrammeDefinition,
  today: PlainDate,
  language: Language,
  isTry: boolean,
): Promise<readonly string[]> {
  return asOwner(administrator, ['programme', 'programme_version'], async () => {
    // Two at once take turns: the second sees the first one's version.
    await administrator.query('lock table programme_version in share row exclusive mode');
    const latest = await latestOf(administrator, definition.key);
    const refusals = refusalsToPublish(definition, latest);
    if (refusals.length === 0 && !isTry) await add(administrator, definition, today);
    return refusals.map((refusal) => refusalWords(refusal, language));
  });
}

async function latestOf(administrator: Client, key: string): Promise<ProgrammeDefinition | undefined> {
  const { rows } = await administrator.query<{ definition: unknown }>(
    `select v.definition from programme_version v join programme p on p.id = v.programme_id
     where p.key = $1 order by v.number desc limit 1`,
    [key],
  );
  const read = rows[0] && readPublished(rows[0].definition);
  if (read !== undefined && !read.ok) throw new Error(`the published definition of ${key} cannot be read`);
  return read?.value;
}

async function add(administrator: Client, definition: ProgrammeDefinition, today: PlainDate): Promise<void> {
  await administrator.query('insert into programme (id, key) values ($1, $2) on conflict (key) do nothing', [
    newId(),
    definition.key,
  ]);
  await administrator.query(
    `insert into programme_version (id, programme_id, number, definition, published_on)
     select $1, id, $3, $4, $5 from programme where key = $2`,
    [newId(), definition.key, definition.version, JSON.stringify(definition), today],
  );
}
