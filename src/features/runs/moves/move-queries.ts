import { sql } from 'kysely';
import type { Moment } from '../../../domain/outcome/figure.ts';
import { linksThatStand, type MoveLink, peopleOfLinks } from '../../../domain/outcome/move-link.ts';
import type { Visit } from '../../access/index.ts';

type Row = Pick<MoveLink, 'id' | 'movedOn' | 'toldBy' | 'recordedOn' | 'takenBack'> & {
  readonly authority: string;
  readonly citizen: MoveLink['to']['citizen'];
  readonly fromAuthority: string;
  readonly fromCitizen: MoveLink['from']['citizen'];
  readonly replaces: MoveLink['id'] | null;
};

/** Every move written down in a run, undone or not, as far as the viewer may see them; the last written first. */
export async function readMoves(
  { tables }: Pick<Visit, 'tables'>,
  run: string,
): Promise<readonly MoveLink[]> {
  const { rows } = await sql<Row>`
    select id, authority_id as authority, citizen_id as citizen, from_authority_id as "fromAuthority",
           from_citizen_id as "fromCitizen", moved_on as "movedOn", told_by as "toldBy", replaces,
           taken_back as "takenBack", (recorded_at at time zone 'Europe/Copenhagen')::date as "recordedOn"
    from move_link where run_id = ${run}
    order by recorded_at desc, id
  `.execute(tables);
  return rows.map(({ authority, citizen, fromAuthority, fromCitizen, replaces, ...row }) => ({
    ...row,
    to: { authority, citizen },
    from: { authority: fromAuthority, citizen: fromCitizen },
    replaces: replaces ?? undefined,
  }));
}

/** Who somebody is, by each of their records, as it was known at a moment; only whoever has moved is here. */
export async function readMovedPeople(
  visit: Pick<Visit, 'tables'>,
  run: string,
  { knownAt }: Moment,
): Promise<ReadonlyMap<string, string>> {
  return peopleOfLinks(linksThatStand(await readMoves(visit, run), knownAt));
}
