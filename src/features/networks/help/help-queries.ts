import { sql } from 'kysely';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { HelpSide, HelpVersion } from '../../../domain/network/help-agreement.ts';
import type { Visit } from '../../access/index.ts';
import type { HelpRefusal } from './help-texts.ts';

/** One wording of how a relative helps. */
export interface HelpWording extends HelpVersion {
  readonly id: string;
  readonly writtenBy: HelpSide;
  readonly writtenOn: PlainDate;
  readonly agreedOn: PlainDate | null;
}

/** Every wording between two people, and what was typed and not taken. */
export interface HelpModel {
  readonly versions: readonly HelpWording[];
  readonly typed: string | undefined;
  readonly refusal: HelpRefusal | undefined;
}

const wording = sql`
  w.id, w.version, w.words, w.written_side as "writtenBy", w.written_on as "writtenOn", y.given_on as "agreedOn",
  y.given_on is not null as "isAgreed"`;
const withYes = sql`
  (help_words w left join help_yes y on y.authority_id = w.authority_id and y.help_words_id = w.id)`;

/** How one relative helps, for the citizen. */
export async function readHelp({ tables }: Visit, person: string): Promise<HelpModel> {
  const { rows } = await sql<HelpWording>`
    select ${wording} from ${withYes} where w.network_person_id = ${person} order by w.version
  `.execute(tables);
  return { versions: rows, typed: undefined, refusal: undefined };
}

/** A relative whose newest wording waits for the citizen's yes. */
export interface HelpToAnswer {
  readonly person: string;
  readonly name: string;
}

/** The relatives around the citizen today who wrote last, and have not been answered. */
export async function readHelpToAnswer(
  { tables, today }: Visit,
  citizen: string,
): Promise<readonly HelpToAnswer[]> {
  const { rows } = await sql<HelpToAnswer>`
    select n.id as person, n.shown_name as name
    from network_person n join ${withYes} on w.network_person_id = n.id
    where n.citizen_id = ${citizen} and n.period @> ${today}::date and w.written_side = 'relative' and y.given_on is null
      and not exists (select from help_words later
                      where later.network_person_id = w.network_person_id and later.version > w.version)
    order by n.shown_name, n.id
  `.execute(tables);
  return rows;
}

/** What the viewer and one citizen wrote to each other, and between which two it stands. */
export interface OwnHelp extends HelpModel {
  readonly citizen: string;
  readonly authority: string;
  readonly person: string;
  readonly account: string;
}

/** How the viewer helps, for each citizen who began to write it with them. Row security leaves the viewer's own alone. */
export async function readOwnHelp({ tables, viewer }: Visit): Promise<readonly OwnHelp[]> {
  const { rows } = await sql<
    HelpWording & { readonly citizen: string; readonly authority: string; readonly person: string }
  >`
    select ${wording}, w.citizen_id as citizen, w.authority_id as authority, w.network_person_id as person
    from ${withYes} where w.account_id = ${viewer.account} order by w.network_person_id, w.version
  `.execute(tables);
  const people = [...new Set(rows.map(({ person }) => person))];
  return people.flatMap((person) => {
    const versions = rows.filter((row) => row.person === person);
    const [first] = versions;
    if (first === undefined) return [];
    const { citizen, authority } = first;
    return [
      { citizen, authority, person, account: viewer.account, versions, typed: undefined, refusal: undefined },
    ];
  });
}
