import { sql } from 'kysely';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { Visit } from '../../access/index.ts';
import type { ToldText } from './told-words.ts';

interface NewProposal {
  readonly id: string;
  readonly citizen: string;
  readonly pledge: string;
  readonly company: string;
  readonly lines: readonly string[];
}

/** Adds a suggestion; false when the same press came twice. */
export async function addProposal(
  { tables, viewer, today }: Visit,
  { id, citizen, pledge, company, lines }: NewProposal,
): Promise<boolean> {
  const added = await sql`
    insert into place_proposal (authority_id, id, citizen_id, pledge_id, workplace_name, lines, proposed_on, recorded_by)
    select c.authority_id, ${id}, c.citizen_id, ${pledge}, ${company}, ${lines}::text[], ${today}, ${viewer.account}
    from citizen_call_name c where c.citizen_id = ${citizen}
    on conflict do nothing`.execute(tables);
  return added.numAffectedRows === 1n;
}

interface NewTelling {
  readonly id: string;
  readonly citizen: string;
  readonly pledge: string;
  readonly company: string;
  readonly language: Language;
  readonly text: ToldText;
  readonly to: string | undefined;
  readonly step: string;
}

/** Adds what a company is told; false when there is a yes for the place already. */
export async function addTelling(
  { tables, viewer, today }: Visit,
  { id, citizen, pledge, company, language, text, to, step }: NewTelling,
): Promise<boolean> {
  const added = await sql`
    insert into company_telling (authority_id, id, citizen_id, pledge_id, workplace_name, language, lines, own_words,
      to_account_id, place_step_id, told_on, recorded_by)
    select c.authority_id, ${id}, c.citizen_id, ${pledge}, ${company}, ${language}, ${text.lines}::text[],
      ${text.ownWords ?? null}, ${to ?? null}, ${step}, ${today}, ${viewer.account}
    from citizen_call_name c where c.citizen_id = ${citizen}
    on conflict do nothing`.execute(tables);
  return added.numAffectedRows === 1n;
}

/** Ends a yes: from now on nobody at the company reads it. False where it has been done. */
export async function endTelling({ tables, today }: Visit, id: string): Promise<boolean> {
  const ended = await tables
    .updateTable('company_telling')
    .set({ ended_on: today, to_account_id: null })
    .where('id', '=', id)
    .where('ended_on', 'is', null)
    .executeTakeFirst();
  return ended.numUpdatedRows === 1n;
}

/** Lets one yes of a citizen's in at a time, so that a place never has two. Held until the transaction ends. */
export async function holdTellings({ tables }: Visit, citizen: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`tellings ${citizen}`}, 0))`.execute(tables);
}
