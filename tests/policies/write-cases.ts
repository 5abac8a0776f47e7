import { randomUUID } from 'node:crypto';
import type { ActionName } from '../../src/domain/access/action.ts';
import type { Column } from './oracle/matrix.ts';
import { type Row, subject } from './oracle/records.ts';
import type { World, WorldViewer } from './world/world.ts';

/** An attempt to write one row: the statement, and how the oracle should look at the row. */
export interface Attempt {
  readonly sql: string;
  readonly values: readonly unknown[];
  readonly row: Row;
}

/** One way of writing, tried at every row of a table by every viewer. */
export interface WriteCase {
  readonly action: ActionName;
  readonly table: keyof World;
  readonly column: Column;
  /** The relations the action asks for, written down again from docs/decisions; undefined: the matrix alone. */
  readonly only?: readonly string[];
  readonly attempts: (world: World, viewer: WorldViewer, author: string) => Attempt[];
}

const responsible = ['responsible_on_team', 'responsible_outside_team'];

/** Every action that writes; a row of the world stands model for the new row. */
export const writeCases: readonly WriteCase[] = [
  {
    action: 'identity.correct',
    table: 'citizen_identity',
    column: 'ident',
    attempts: updates('citizen_identity', 'citizen_id', 'address'),
  },
  {
    action: 'referral.send',
    table: 'referral',
    column: 'ref',
    only: responsible,
    attempts: inserts(
      'referral',
      (row, viewer, author) => ({
        ...row,
        id: randomUUID(),
        referrer_account_id: author,
        referrer_organisation_id: viewer.organisation,
      }),
      withoutReferral,
    ),
  },
  {
    action: 'referral.send',
    table: 'referral_status',
    column: 'ref',
    only: responsible,
    attempts: inserts(
      'referral_status',
      (row, _, author) => ({ ...row, id: randomUUID(), status: 'sent', recorded_by: author }),
      withoutReferral,
    ),
  },
  {
    action: 'referral.decide',
    table: 'referral_status',
    column: 'ref',
    only: ['intake_member'],
    attempts: inserts('referral_status', (row, _, author) => ({
      ...row,
      id: randomUUID(),
      status: 'accepted',
      recorded_by: author,
    })),
  },
  {
    action: 'referral.decide',
    table: 'referral_decision',
    column: 'ref',
    only: ['intake_member'],
    attempts: inserts('referral_decision', authored, undefined, decisionsToCome),
  },
  {
    action: 'enrolment.start',
    table: 'enrolment',
    column: 'enrol',
    only: ['project_leader'],
    attempts: inserts('enrolment', (row) => ({ ...row, id: randomUUID() }), undefined, coursesToCome),
  },
  {
    action: 'enrolment.start',
    table: 'team_member',
    column: 'enrol',
    only: ['project_leader'],
    attempts: inserts('team_member', (row) => ({ ...row, id: randomUUID() }), undefined, placesToCome),
  },
  {
    action: 'enrolment.close',
    table: 'enrolment',
    column: 'enrol',
    attempts: updates('enrolment', 'id', 'ended_on'),
  },
  {
    action: 'enrolment.close',
    table: 'team_member',
    column: 'enrol',
    attempts: updates('team_member', 'id', 'period'),
  },
  { action: 'enrolment.close', table: 'closing', column: 'enrol', attempts: inserts('closing', authored) },
  {
    action: 'attendance.record',
    table: 'attendance',
    column: 'att',
    attempts: inserts('attendance', (row, _, author) => ({ ...row, id: randomUUID(), recorded_by: author })),
  },
  {
    action: 'shared_note.write',
    table: 'shared_note',
    column: 'note',
    attempts: inserts(
      'shared_note',
      (row, viewer, author) => ({
        ...row,
        id: randomUUID(),
        recorded_by: author,
        author_organisation_id: viewer.organisation,
      }),
      ownedBy,
    ),
  },
  {
    action: 'journal.write',
    table: 'journal_entry',
    column: 'jour',
    attempts: inserts(
      'journal_entry',
      (row, viewer, author) => ({
        ...row,
        id: randomUUID(),
        recorded_by: author,
        owner_organisation_id: viewer.organisation,
      }),
      ownedBy,
    ),
  },
  {
    action: 'consent.give',
    table: 'consent',
    column: 'cons',
    only: ['citizen'],
    attempts: inserts('consent', (row, _, author) => ({ ...row, id: randomUUID(), recorded_by: author })),
  },
  {
    action: 'consent.give',
    table: 'sharing',
    column: 'cons',
    only: ['citizen'],
    attempts: inserts('sharing', (row, _, author) => ({ ...row, id: randomUUID(), recorded_by: author })),
  },
  {
    action: 'consent.withdraw',
    table: 'consent_withdrawal',
    column: 'cons',
    only: ['citizen'],
    attempts: inserts('consent_withdrawal', authored),
  },
];

type Values = Record<string, unknown>;
type Rewrite = (row: Values, viewer: WorldViewer, author: string) => Values;
type Look = (row: Row, viewer: WorldViewer) => Row;

function authored(row: Values, _: WorldViewer, author: string): Values {
  return { ...row, recorded_by: author };
}

/** A referral about to be sent hangs on its citizen only, and nobody has answered it. */
function withoutReferral(row: Row): Row {
  return { id: row.id, place: { authority: row.place.authority, citizen: row.place.citizen } };
}

function ownedBy(row: Row, viewer: WorldViewer): Row {
  return { ...row, own: viewer.account };
}

/** Referrals that still wait have no decision to stand model, so they are made for all. */
function decisionsToCome(world: World): { values: Values; row: Row }[] {
  return subject('referral')
    .rows(world)
    .map((row) => ({
      values: {
        authority_id: row.place.authority,
        referral_id: row.id,
        citizen_id: row.place.citizen,
        run_id: row.place.run,
        reason: 'Opdigtet',
      },
      row,
    }));
}

/** A course may be begun from any referral, as far as the locks are asked. */
function coursesToCome(world: World): { values: Values; row: Row }[] {
  const version = world.programme_version[0]?.id;
  return decisionsToCome(world).map(({ values: { reason: _, ...course }, row }) => ({
    values: { ...course, programme_version_id: version, starts_on: '2026-12-01' },
    row,
  }));
}

function placesToCome(world: World): { values: Values; row: Row }[] {
  const place = world.team_member[0];
  return decisionsToCome(world).map(({ values: { reason: _, ...course }, row }) => ({
    values: { ...place, ...course, enrolment_id: randomUUID() },
    row,
  }));
}

function modelsOf(table: keyof World): (world: World) => { values: Values; row: Row }[] {
  return (world) => {
    const values = world[table] as Values[];
    return subject(table)
      .rows(world)
      .map((row, i) => ({ values: values[i] ?? {}, row }));
  };
}

function inserts(
  table: keyof World,
  rewrite: Rewrite,
  look: Look = (row) => row,
  models = modelsOf(table),
): WriteCase['attempts'] {
  return (world, viewer, author) =>
    models(world).map(({ values, row }) => {
      const fresh = rewrite(values, viewer, author);
      const columns = Object.keys(fresh).join(', ');
      const sql = `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)`;
      return { sql, values: [JSON.stringify([fresh])], row: look(row, viewer) };
    });
}

function updates(table: keyof World, key: string, column: string): WriteCase['attempts'] {
  return (world) =>
    subject(table)
      .rows(world)
      .map((row) => ({
        sql: `update ${table} set ${column} = ${column} where ${key} = $1`,
        values: [row.id],
        row,
      }));
}
