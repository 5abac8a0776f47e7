import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { addDays, addMonths, type PlainDate, plainDate } from '../../src/domain/kernel/plain-date.ts';
import { worldDay } from '../policies/world/populate.ts';
import type { World } from '../policies/world/world.ts';
import { isCurrent } from '../policies/world/world-time.ts';

interface Somebody {
  readonly account: string;
  readonly employment: string;
}

/** A log in which it is known what there is to find. */
export interface Plant {
  readonly authority: string;
  readonly otherAuthority: string;
  readonly reviewer: Somebody;
  /** At work in the same house, and no reviewer. */
  readonly colleague: Somebody;
  /** The keys of the looks with a pattern in them, each with its patterns. */
  readonly suspicious: ReadonlyMap<string, readonly string[]>;
  /** A day shortly before the next sample must be signed. */
  readonly dueSoon: PlainDate;
  /** The account of a citizen at whom one look was planted, a team member's at 9.15. */
  readonly citizenAccount: string;
}

const tuesday = '2026-11-10';
const saturday = '2026-11-07';

/**
 * Makes a world's log a quiet one, plants looks that are not quiet, and gives every citizen words that are easy to look
 * for. The world must be in the database already.
 */
export async function plantLooks(administrator: Client, world: World): Promise<Plant> {
  const [authority = '', otherAuthority = ''] = world.organisation.map(({ id }) => id);
  const reviewer = reviewerOf(world, authority);
  const staff = world.employment
    .filter(({ organisation_id, period }) => organisation_id === authority && isCurrent(period))
    .map(({ id, account_id }) => ({ account: account_id, employment: id }))
    .filter(({ account }) => account !== reviewer.account);
  const citizens = world.citizen.filter((row) => row.authority_id === authority).map(({ id }) => id);
  const [looker, namesake, relative] = staff as [Somebody, Somebody, Somebody];
  const [shared, own, kin, neighbour, atWork] = citizens as [string, string, string, string, string];
  await quieten(administrator);
  await administrator.query(`update employment set staff_name = 'Navn Lighed' where id = $1`, [
    namesake.employment,
  ]);
  await administrator.query(
    `update citizen_identity set full_name = 'Plantet Hemmelig LIGHED' where citizen_id = $1`,
    [kin],
  );
  await administrator.query(
    `update citizen_identity set address = case citizen_id when $1 then 'Gemmegade 7, 1. tv' else 'gemmegade 7 1 tv' end
     where citizen_id in ($1, $2)`,
    [own, neighbour],
  );
  await administrator.query(
    `insert into citizen_account (authority_id, citizen_id, account_id) values ($1, $2, $3), ($1, $4, $5)
     on conflict (authority_id, citizen_id) do update set account_id = excluded.account_id`,
    [authority, own, relative.account, atWork, looker.account],
  );
  const look = async (who: Somebody, citizen: string, changes: Partial<LookRow> = {}): Promise<string> =>
    addLook(administrator, authority, who, citizen, changes);
  for (let i = 0; i < 8; i += 1) await look(looker, shared);
  await look(looker, shared, { how: 'listed', at: '23:00', actingAs: [] });
  await look(looker, shared, { actingAs: null });
  await look(reviewer, shared, { at: '23:00' });
  await look(looker, shared, { on: '2026-11-11', at: '19:59' });
  const suspicious = new Map<string, readonly string[]>([
    [await look(looker, shared, { actingAs: [] }), ['no_relation']],
    [
      await look(looker, shared, { actingAs: ['log_reviewer'], at: '05:59' }),
      ['no_relation', 'out_of_hours'],
    ],
    [await look(looker, shared, { at: '20:00' }), ['out_of_hours']],
    [await look(looker, shared, { on: saturday }), ['out_of_hours']],
    [await look(namesake, kin, { how: 'found' }), ['same_surname']],
    [await look(relative, neighbour), ['same_address']],
    [await look(relative, atWork), ['colleague']],
    [await look(relative, own), ['colleague']],
  ]);
  return {
    authority,
    otherAuthority,
    reviewer,
    colleague: looker,
    suspicious,
    dueSoon: addDays(addMonths(worldDay, 6), -5),
    citizenAccount: relative.account,
  };
}

function reviewerOf(world: World, authority: string): Somebody {
  const part = world.appointment.find(
    (row) =>
      row.part === 'log_reviewer' &&
      row.authority_id === authority &&
      row.organisation_id === authority &&
      isCurrent(row.period),
  );
  const job = world.employment.find(
    (row) =>
      row.account_id === part?.account_id && row.organisation_id === authority && isCurrent(row.period),
  );
  if (job === undefined) throw new Error('nobody reviews this log');
  return { account: job.account_id, employment: job.id };
}

/** The world's own looks lie before the days that are looked at; nobody at work is a citizen; all citizens are alike. */
async function quieten(administrator: Client): Promise<void> {
  await administrator.query(`
    update read_log set happened_on = '2026-11-02', recorded_at = '2026-11-02 10:00 Europe/Copenhagen';
    delete from citizen_account where account_id in (select account_id from employment);
    update citizen_call_name set call_name = 'Plantet';
    update citizen_identity set full_name = 'Plantet Hemmelig', address = null;
  `);
}

interface LookRow {
  readonly on: string;
  /** Danish time. */
  readonly at: string;
  readonly how: string;
  readonly actingAs: readonly string[] | null;
}

async function addLook(
  administrator: Client,
  authority: string,
  who: Somebody,
  citizen: string,
  changes: Partial<LookRow>,
): Promise<string> {
  const id = randomUUID();
  const row: LookRow = { on: tuesday, at: '09:15', how: 'opened', actingAs: ['team_general'], ...changes };
  await administrator.query(
    `insert into read_log (id, happened_on, recorded_at, account_id, employment_id, action)
     values ($1, $2, $3::timestamp at time zone 'Europe/Copenhagen', $4, $5, 'enrolment.read')`,
    [id, plainDate(row.on), `${row.on} ${row.at}`, who.account, who.employment],
  );
  await administrator.query(
    `insert into read_log_person (read_log_id, authority_id, citizen_id, how, acting_as) values ($1, $2, $3, $4, $5)`,
    [id, authority, citizen, row.how, row.actingAs],
  );
  return `${id} ${citizen}`;
}
