import { v7 as newId } from 'uuid';
import { addDays, addWeeks, type PlainDate } from '../../domain/kernel/plain-date.ts';
import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import { demoId } from './demo-id.ts';
import { citizensButton, type DemoStaff, places, staff } from './demo-people.ts';
import type { DemoRows } from './demo-rows.ts';

/** Ids of the houses and people that the demo's courses are told with. */
export interface DemoGround {
  readonly organisation: Readonly<Record<keyof typeof places, string>>;
  readonly account: Readonly<Record<string, string>>;
  readonly run: string;
  readonly version: string;
}

/** The day before which nothing in the demo happened. */
const weeksBack = 60;

/** Organisations, people at work, the published definition and its run. */
export function demoGround(rows: DemoRows, definition: ProgrammeDefinition, today: PlainDate): DemoGround {
  const began = addWeeks(today, -weeksBack);
  const ground: DemoGround = {
    organisation: {
      authority: demoId('house', 'authority'),
      lender: demoId('house', 'lender'),
      funder: demoId('house', 'funder'),
    },
    account: Object.fromEntries(staff.map(({ key }) => [key, newId()])),
    run: newId(),
    version: newId(),
  };
  const kinds = { authority: 'municipality', lender: 'ngo', funder: 'fund' } as const;
  rows.installation.push({ kind: 'demo' });
  for (const place of ['authority', 'lender', 'funder'] as const) {
    rows.organisation.push({ id: ground.organisation[place], name: places[place], kind: kinds[place] });
  }
  for (const [i, person] of staff.entries())
    employ(rows, ground, person, i < citizensButton ? i : i + 1, began);
  layRun(rows, ground, definition, began);
  appoint(rows, ground, began);
  return ground;
}

function employ(
  rows: DemoRows,
  ground: DemoGround,
  person: DemoStaff,
  position: number,
  began: PlainDate,
): void {
  const account_id = ground.account[person.key] ?? newId();
  const employment_id = newId();
  rows.account.push({ id: account_id });
  rows.account_identity.push({ issuer: 'demo', subject: person.key, account_id });
  rows.employment.push({
    id: employment_id,
    account_id,
    organisation_id: ground.organisation[person.at],
    staff_name: person.name,
    title_da: person.titleDa,
    title_en: person.titleEn,
    work_phone: person.phone,
    occupation: person.isCaseworker ? 'caseworker' : 'other',
    period: `[${began},)`,
  });
  rows.demo_role.push({
    position,
    account_id,
    employment_id,
    shown_name: person.name,
    shown_role_da: `${person.titleDa}, ${places[person.at]}`,
    shown_role_en: `${person.titleEn}, ${places[person.at]}`,
    personal_part: null,
  });
}

function layRun(rows: DemoRows, ground: DemoGround, definition: ProgrammeDefinition, began: PlainDate): void {
  const programme = newId();
  rows.programme.push({ id: programme, key: definition.key });
  rows.programme_version.push({
    id: ground.version,
    programme_id: programme,
    number: definition.version,
    definition,
    published_on: began,
  });
  rows.run.push({
    id: ground.run,
    programme_version_id: ground.version,
    name: definition.name.da,
    starts_on: began,
    ends_on: addDays(addWeeks(began, 156), -1),
    is_public: true,
  });
}

function appoint(rows: DemoRows, ground: DemoGround, began: PlainDate): void {
  const { authority } = ground.organisation;
  const name = (
    who: string,
    part: string,
    at: { run_id: string | null; authority_id: string | null },
  ): void => {
    const account_id = ground.account[who] ?? '';
    rows.appointment.push({
      id: newId(),
      account_id,
      organisation_id: authority,
      part,
      period: `[${began},)`,
      ...at,
    });
  };
  name('lea', 'project_leader', { run_id: ground.run, authority_id: null });
  name('lea', 'intake_member', { run_id: ground.run, authority_id: authority });
  name('pia', 'intake_member', { run_id: ground.run, authority_id: authority });
  name('arne', 'administrator', { run_id: null, authority_id: null });
  name('arne', 'programme_publisher', { run_id: null, authority_id: null });
  name('stine', 'log_reviewer', { run_id: null, authority_id: authority });
}
