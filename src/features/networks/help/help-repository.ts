import { sql } from 'kysely';
import type { HelpSide } from '../../../domain/network/help-agreement.ts';
import type { Visit } from '../../access/index.ts';

/** The two it stands between. */
export interface HelpGround {
  readonly authority: string;
  readonly citizen: string;
  readonly person: string;
  readonly account: string;
}

/**
 * Adds the next wording. `there` when it stands already, as when a button is pressed twice; `taken` when the other wrote
 * one in the meantime.
 */
export async function addWording(
  { tables, viewer, today }: Visit,
  { authority, citizen, person, account }: HelpGround,
  side: HelpSide,
  { id, version, words }: { readonly id: string; readonly version: number; readonly words: string },
): Promise<'added' | 'there' | 'taken'> {
  const added = await sql`
    insert into help_words (authority_id, id, citizen_id, network_person_id, account_id, version, words, written_side, written_on, recorded_by)
    values (${authority}, ${id}, ${citizen}, ${person}, ${account}, ${version}, ${words}, ${side}, ${today}::date, ${viewer.account})
    on conflict do nothing
  `.execute(tables);
  if (added.numAffectedRows === 1n) return 'added';
  const standing = await tables
    .selectFrom('help_words')
    .select('id')
    .where('network_person_id', '=', person)
    .where('version', '=', version)
    .where('words', '=', words)
    .where('written_side', '=', side)
    .executeTakeFirst();
  return standing === undefined ? 'taken' : 'there';
}

/** Writes down the yes to one wording of the other's. Twice is once. */
export async function addHelpYes(
  { tables, viewer, today }: Visit,
  { authority, citizen, account }: HelpGround,
  side: HelpSide,
  wording: { readonly id: string; readonly writtenBy: HelpSide },
): Promise<boolean> {
  const added = await sql`
    insert into help_yes (authority_id, help_words_id, citizen_id, account_id, written_side, agreed_side, given_on, recorded_by)
    values (${authority}, ${wording.id}, ${citizen}, ${account}, ${wording.writtenBy}, ${side}, ${today}::date, ${viewer.account})
    on conflict do nothing
  `.execute(tables);
  return added.numAffectedRows === 1n;
}
