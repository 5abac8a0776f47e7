import { type RawBuilder, sql } from 'kysely';
import type { RunId } from '../../../domain/kernel/ids.ts';
import type { Funding } from '../../../domain/run/funding.ts';
import type { OpenPeriod } from '../../../domain/run/open-period.ts';
import type { Party } from '../../../domain/run/party.ts';
import type { Places } from '../../../domain/run/places.ts';
import type { RunBasics } from '../../../domain/run/run-basics.ts';
import type { RunContact } from '../../../domain/run/run-contact.ts';
import type { StaffHours } from '../../../domain/run/staff-hours.ts';
import type { TargetAgreement } from '../../../domain/run/target-agreement.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import type { LinePart } from '../about/about-addresses.ts';

/** A period as PostgreSQL reads it: both days belong to it, and an unset one is without limit. */
function daterange({ from, to }: OpenPeriod): string {
  return `[${from ?? ''},${to ?? ''}]`;
}

export async function saveBasics({ tables }: EmployeeVisit, run: RunId, basics: RunBasics): Promise<void> {
  await tables
    .updateTable('run')
    .set({
      name: basics.name,
      umbrella: basics.umbrella ?? null,
      is_public: basics.isPublic,
      starts_on: basics.period.from ?? null,
      ends_on: basics.period.to ?? null,
    })
    .where('id', '=', run)
    .execute();
}

export async function saveVersion({ tables }: EmployeeVisit, run: RunId, version: string): Promise<void> {
  await tables.updateTable('run').set({ programme_version_id: version }).where('id', '=', run).execute();
}

export async function saveContact({ tables }: EmployeeVisit, run: RunId, contact: RunContact): Promise<void> {
  const told = {
    organisation_id: contact.organisation,
    employment_id: contact.employment ?? null,
    shown_name: contact.shownName,
    phone: contact.phone ?? null,
    mail: contact.mail ?? null,
    reachable: contact.reachable ?? null,
  };
  await tables
    .insertInto('run_contact')
    .values({ run_id: run, ...told })
    .onConflict((there) => there.column('run_id').doUpdateSet(told))
    .execute();
}

/** Adds a party, or changes the days of one that is there. A part that was removed comes back on its new days. */
export async function saveParty(
  { tables }: EmployeeVisit,
  run: RunId,
  id: string,
  { organisation, part, period }: Party,
): Promise<void> {
  const days = { period: daterange(period) };
  await tables
    .insertInto('run_party')
    .values({ id, run_id: run, organisation_id: organisation, part, ...days })
    .onConflict((there) => there.columns(['run_id', 'organisation_id', 'part']).doUpdateSet(days))
    .execute();
}

export async function savePlaces(
  { tables }: EmployeeVisit,
  run: RunId,
  id: string,
  { authority, counted, fewest, most, period }: Places,
): Promise<void> {
  const told = { authority_id: authority, counted, fewest: fewest ?? null, most, period: daterange(period) };
  await tables
    .insertInto('run_places')
    .values({ id, run_id: run, ...told })
    .onConflict((there) => there.column('id').doUpdateSet(told))
    .execute();
}

export async function saveFunding(
  { tables }: EmployeeVisit,
  run: RunId,
  id: string,
  { funder, amountOre, partners, conditions, invented, period }: Funding,
): Promise<void> {
  const told = {
    funder_organisation_id: funder,
    amount_ore: amountOre === undefined ? null : String(amountOre),
    partners: partners ?? null,
    conditions: conditions ?? null,
    invented,
    period: daterange(period),
  };
  await tables
    .insertInto('run_funding')
    .values({ id, run_id: run, ...told })
    .onConflict((there) => there.column('id').doUpdateSet(told))
    .execute();
}

export async function saveHours(
  { tables }: EmployeeVisit,
  run: RunId,
  id: string,
  { organisation, work, hoursPerWeek, source, period }: StaffHours,
): Promise<void> {
  const told = {
    organisation_id: organisation,
    role_key: 'role' in work ? work.role : null,
    duty: 'duty' in work ? work.duty : null,
    hours_per_week: String(hoursPerWeek),
    source,
    period: daterange(period),
  };
  await tables
    .insertInto('run_staff_hours')
    .values({ id, run_id: run, ...told })
    .onConflict((there) => there.column('id').doUpdateSet(told))
    .execute();
}

export async function saveTarget(
  { tables }: EmployeeVisit,
  run: RunId,
  id: string,
  target: TargetAgreement,
): Promise<void> {
  const { promised } = target;
  const told = {
    recipient_organisation_id: target.recipient,
    rule_id: target.rule.id,
    rule_version: target.rule.version,
    denominator: target.denominator,
    direction: target.direction,
    share: 'share' in promised ? String(promised.share) : null,
    head_count: 'headCount' in promised ? promised.headCount : null,
    threshold: target.threshold,
    period: daterange(target.period),
    told: target.told,
    invented: target.invented,
    agreed_on: target.agreedOn,
  };
  await tables
    .insertInto('target_agreement')
    .values({ id, run_id: run, ...told })
    .onConflict((there) => there.column('id').doUpdateSet(told))
    .execute();
}

const tableOf = {
  parties: 'run_party',
  places: 'run_places',
  funding: 'run_funding',
  hours: 'run_staff_hours',
  targets: 'target_agreement',
} as const satisfies Record<LinePart, string>;

/** Removes a line that was a mistake: it then holds on no day. Says whether there was one. */
export async function removeLine(
  { tables }: EmployeeVisit,
  run: RunId,
  part: LinePart,
  id: string,
): Promise<boolean> {
  const none: RawBuilder<unknown> = sql`'empty'::daterange`;
  const { numAffectedRows } = await sql`
    update ${sql.table(tableOf[part])} set period = ${none} where run_id = ${run} and id = ${id} and not isempty(period)
  `.execute(tables);
  return (numAffectedRows ?? 0n) > 0n;
}
