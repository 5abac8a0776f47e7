import { sql } from 'kysely';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { AnswerWay, PassageKind } from '../../domain/own-file/answer-passage.ts';
import type { CitizenVisit } from '../access/index.ts';
import { type PassagesLeft, readPassagesLeft } from './passages-left-queries.ts';

/** What became of one note, as the citizen reads it. */
export interface GivenAnswer {
  readonly kind: PassageKind;
  readonly how: AnswerWay;
  readonly writtenOn: PlainDate;
  readonly writer: string;
  readonly house: string;
  readonly words: string | null;
  readonly legalBasis: string | null;
  readonly answeredOn: PlainDate;
  readonly answeredBy: string;
}

/** A request of the citizen's own, what came of it, and what it waits for. */
export interface OwnRequest {
  readonly id: string;
  readonly citizen: string;
  readonly authority: string;
  readonly askedOn: PlainDate;
  readonly answers: readonly GivenAnswer[];
  readonly left: readonly PassagesLeft[];
}

interface Row {
  readonly id: string;
  readonly citizen: string;
  readonly authority: string;
  readonly askedOn: PlainDate;
  readonly answers: readonly GivenAnswer[];
}

/** The citizen's requests, newest first, with the very words of every answer. */
export async function readOwnRequests(visit: CitizenVisit): Promise<readonly OwnRequest[]> {
  const { tables, viewer } = visit;
  const { rows } = await sql<Row>`
    select f.id, f.citizen_id as citizen, authority.name as authority, f.asked_on as "askedOn", coalesce((
             select json_agg(json_build_object(
               'kind', a.passage_kind, 'how', a.how, 'writtenOn', w.written_on, 'words', w.words,
               'legalBasis', w.legal_basis, 'answeredOn', a.answered_on, 'house', house.name,
               'writer', ${workName(sql`w.note_account_id`)}, 'answeredBy', ${workName(sql`a.recorded_by`)}
             ) order by w.written_on desc, a.recorded_at desc, a.id)
             from file_answer a
               join file_answer_words w on w.authority_id = a.authority_id and w.file_answer_id = a.id
               join organisation house on house.id = w.note_organisation_id
             where a.authority_id = f.authority_id and a.file_request_id = f.id), '[]') as answers
    from file_request f join organisation authority on authority.id = f.authority_id
    where f.citizen_id = any (${viewer.ownRecords}::uuid[])
    order by f.asked_on desc, f.recorded_at desc, f.id
  `.execute(tables);
  const left = await readPassagesLeft(visit, viewer.ownRecords);
  return rows.map((row) => ({ ...row, left: left.filter(({ request }) => request === row.id) }));
}

/** What somebody is called at work; the latest name of whoever has several jobs. */
function workName(account: ReturnType<typeof sql>) {
  return sql`coalesce((select e.staff_name from employment e where e.account_id = ${account} order by upper(e.period) desc limit 1),
    (select max(p.shown_name) from network_person p where p.account_id = ${account}), '')`;
}
