import type { Client } from 'pg';
import type { Tables } from '../../../database/row-types.ts';
import type { PersonalPart } from '../../domain/access/relation.ts';
import type { AccountId, CitizenId, EmploymentId, OrganisationId } from '../../domain/kernel/ids.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import { tablesOn } from '../../platform/database/tables-on.ts';
import type { KeyRing } from '../../platform/keys/key-ring.ts';
import type { EmployeeVisit, PersonalVisit } from '../access/index.ts';
import type { DemoAccount } from './demo-report-people.ts';

/** The clock rows are recorded by goes back, or on, to the day of the visit. */
const recordedThatDay = `select set_config('app.travel_days',
  ($1::date - (app.recorded_time() at time zone 'Europe/Copenhagen')::date)::text, true)`;

/**
 * One visit by somebody of the demo on a day gone by, tied to them by row security. It is a part of the transaction in
 * which the demo is made: no visit of a demo that is half there.
 *
 * @param recordedThen what is written counts as recorded on that day, and not on the day the demo was made
 */
export async function visiting<Value>(
  administrator: Client,
  keys: KeyRing,
  { account, employment, organisation, name, organisationName }: DemoAccount,
  day: PlainDate,
  work: (visit: EmployeeVisit) => Promise<Value>,
  { recordedThen = false } = {},
): Promise<Value> {
  await enterAs(administrator, { account, employment, part: null }, day, recordedThen);
  const viewer: EmployeeVisit['viewer'] = {
    as: 'employee',
    account: account as AccountId,
    language: 'da',
    shownName: name,
    demo: true,
    employment: employment as EmploymentId,
    organisation: organisation as OrganisationId,
    organisationName,
    title: '',
    isCaseworker: false,
    leads: [],
    sitsInIntake: false,
    sitsOnTeams: false,
    reviewsLogOf: undefined,
    leadsCaseloadOf: undefined,
    approvesReportsOf: [],
    readsEditionsOf: undefined,
    evaluatesFor: undefined,
    readsCardsOf: undefined,
    importsInto: [],
    operatorParts: [],
  };
  return leaveAfter(administrator, work({ viewer, ...visitOn(administrator, keys, day) }));
}

/** Somebody around a citizen of the demo. */
export interface DemoAround {
  readonly account: string;
  readonly part: PersonalPart;
  readonly name: string;
  readonly citizen: string;
}

/** The same by somebody around a citizen, whose one page it is; what is written counts as recorded on that day. */
export async function visitingAround<Value>(
  administrator: Client,
  keys: KeyRing,
  { account, part, name, citizen }: DemoAround,
  day: PlainDate,
  work: (visit: PersonalVisit) => Promise<Value>,
): Promise<Value> {
  await enterAs(administrator, { account, employment: null, part }, day, true);
  const viewer: PersonalVisit['viewer'] = {
    as: 'personal',
    account: account as AccountId,
    language: 'da',
    shownName: name,
    demo: true,
    part,
    around: [citizen as CitizenId],
  };
  return leaveAfter(administrator, work({ viewer, ...visitOn(administrator, keys, day) }));
}

interface Entering {
  readonly account: string;
  readonly employment: string | null;
  readonly part: string | null;
}

async function enterAs(
  administrator: Client,
  { account, employment, part }: Entering,
  day: PlainDate,
  recordedThen: boolean,
): Promise<void> {
  await administrator.query(`set local role fodfaeste_app`);
  const at = `${day}T09:00:00Z`;
  await administrator.query(`select app.enter($1, $2, $3, $4, $5)`, [account, employment, part, day, at]);
  if (recordedThen) await administrator.query(recordedThatDay, [day]);
}

/** What a visit has besides whose it is. */
function visitOn(administrator: Client, keys: KeyRing, day: PlainDate): Omit<EmployeeVisit, 'viewer'> {
  return {
    today: day,
    language: 'da',
    path: '/',
    tables: tablesOn<Tables>(administrator),
    keys,
    held: new Set(),
    sight: { at: '', token: '' },
    may: () => true,
    shows: () => {},
    record: async () => {},
  };
}

/** The visitor leaves, and takes along what she stands to: the next one may enter in the same transaction. */
async function leaveAfter<Value>(administrator: Client, work: Promise<Value>): Promise<Value> {
  const value = await work;
  await administrator.query('reset role; reset all');
  return value;
}
