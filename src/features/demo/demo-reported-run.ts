import { v7 as newId } from 'uuid';
import { addDays, addWeeks, type PlainDate } from '../../domain/kernel/plain-date.ts';
import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import type { KeyRing } from '../../platform/keys/key-ring.ts';
import type { DemoGround } from './demo-ground.ts';
import { type DemoAccount, reportStaff } from './demo-report-people.ts';
import { addWay, reportedPeople } from './demo-reported-ways.ts';
import type { DemoRows } from './demo-rows.ts';

/** What the demo's reports are written with. */
export interface ReportedRun {
  readonly run: string;
  readonly recipient: string;
  readonly leader: DemoAccount;
  readonly second: DemoAccount;
}

const weeksBack = 96;
/** After the buttons of the demo's other people. */
export const firstReportButton = 26;

/** A run of the acted definition in two other municipalities, with enough people that figures can be told. */
export function demoReportedRun(
  rows: DemoRows,
  ground: DemoGround,
  definition: ProgrammeDefinition,
  keys: KeyRing,
  today: PlainDate,
): ReportedRun {
  const began = addWeeks(today, -weeksBack);
  const house = (name: string): string => rows.organisation.find((one) => one.name === name)?.id ?? '';
  const [fjordby, engdal, analysts, fund] = [
    house('Fjordby Kommune'),
    house('Engdal Kommune'),
    house('Analysehuset Antag'),
    ground.organisation.funder,
  ];
  const run = newId();
  rows.run.push({
    id: run,
    programme_version_id: ground.version,
    name: 'Ro og retning',
    starts_on: began,
    ends_on: addDays(addWeeks(began, 156), -1),
    is_public: false,
  });
  const hire = (who: keyof typeof reportStaff, organisation: string, name: string, button?: number) =>
    employ(rows, reportStaff[who], { organisation, name, began, button });
  const leader = hire('leader', fjordby, 'Fjordby Kommune', firstReportButton);
  const second = hire('second', fjordby, 'Fjordby Kommune', firstReportButton + 1);
  const reader = hire('reader', fund, 'Havnefonden', firstReportButton + 2);
  const caseworkers = [
    hire('caseworker', fjordby, 'Fjordby Kommune'),
    hire('caseworker', engdal, 'Engdal Kommune'),
  ];
  tellRun(rows, run, { fjordby, engdal, analysts, fund }, began);
  appoint(rows, leader, 'project_leader', { run_id: run }, began);
  appoint(rows, leader, 'importer', { run_id: run, authority_id: fjordby }, began);
  appoint(rows, second, 'report_approver', { run_id: run }, began);
  appoint(rows, reader, 'edition_reader', { authority_id: fund }, began);
  for (let at = 0; at < reportedPeople; at += 1) {
    const caseworker = caseworkers[at % 5 < 3 ? 0 : 1];
    if (caseworker !== undefined)
      addWay(rows, { at, run, caseworker, leader, version: ground.version, definition, keys, began, today });
  }
  return { run, recipient: fund, leader, second };
}

interface Hired {
  readonly organisation: string;
  readonly name: string;
  readonly began: PlainDate;
  readonly button: number | undefined;
}

function employ(
  rows: DemoRows,
  person: (typeof reportStaff)[keyof typeof reportStaff],
  { organisation, name, began, button }: Hired,
): DemoAccount {
  const [account, employment] = [newId(), newId()];
  rows.account.push({ id: account });
  rows.employment.push({
    id: employment,
    account_id: account,
    organisation_id: organisation,
    staff_name: person.name,
    title_da: person.da,
    title_en: person.en,
    work_phone: person.phone,
    occupation: person === reportStaff.caseworker ? 'caseworker' : 'other',
    period: `[${began},)`,
  });
  if (button !== undefined)
    rows.demo_role.push({
      position: button,
      account_id: account,
      employment_id: employment,
      shown_name: person.name,
      shown_role_da: `${person.da}, ${name}`,
      shown_role_en: `${person.en}, ${name}`,
      personal_part: null,
    });
  return { account, employment, organisation, name: person.name, organisationName: name };
}

function appoint(
  rows: DemoRows,
  { account, organisation }: DemoAccount,
  part: string,
  at: { readonly run_id?: string; readonly authority_id?: string },
  began: PlainDate,
): void {
  rows.appointment.push({
    id: newId(),
    account_id: account,
    organisation_id: organisation,
    part,
    run_id: null,
    authority_id: null,
    period: `[${began},)`,
    ...at,
  });
}

function tellRun(
  rows: DemoRows,
  run_id: string,
  { fjordby, engdal, analysts, fund }: Record<'fjordby' | 'engdal' | 'analysts' | 'fund', string>,
  began: PlainDate,
): void {
  for (const [organisation_id, part] of [
    [fjordby, 'organiser'],
    [fjordby, 'authority'],
    [engdal, 'authority'],
    [fund, 'funder'],
    [analysts, 'evaluator'],
  ] as const)
    rows.run_party.push({ run_id, organisation_id, part });
  const period = '(,)';
  for (const [organisation_id, role_key, hours_per_week, source] of [
    [fjordby, 'coordinating-caseworker', '74', 'own'],
    [fjordby, 'psychologist', '37', 'own'],
    [engdal, 'company-consultant', '37', 'bought'],
  ] as const)
    rows.run_staff_hours.push({
      id: newId(),
      run_id,
      organisation_id,
      role_key,
      hours_per_week,
      source,
      period,
    });
  for (const [rule_id, share] of [
    ['completed-with-recommendation', '0.5'],
    ['returned-to-work', '0.4'],
  ] as const)
    rows.target_agreement.push({
      run_id,
      rule_id,
      rule_version: 1,
      recipient_organisation_id: fund,
      direction: 'at_least',
      share,
      head_count: null,
      denominator: 'started',
      threshold: 5,
      told: 'half_yearly',
      invented: true,
      agreed_on: began,
      period,
    });
}
