import { v7 as newId } from 'uuid';
import { addDays, addWeeks, type PlainDate } from '../../domain/kernel/plain-date.ts';
import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import { type DemoStaff, places, staff } from './demo-people.ts';
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
    organisation: { authority: newId(), lender: newId(), funder: newId() },
    account: Object.fromEntries(staff.map(({ key }) => [key, newId()])),
    run: newId(),
    version: newId(),
  };
  const kinds = { authority: 'municipality', lender: 'ngo', funder: 'fund' } as const;
  rows.installation.push({ kind: 'demo' });
  for (const place of ['authority', 'lender', 'funder'] as const) {
    rows.organisation.push({ id: ground.organisation[place], name: places[place], kind: kinds[place] });
  }
  for (const [i, person] of staff.entries()) employ(rows, ground, person, i, began);
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
  });
}

function layRun(rows: DemoRows, ground: DemoGround, definition: ProgrammeDefinition, began: PlainDate): void {
  const programme = newId();
  const { authority, lender, funder } = ground.organisation;
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
  });
  rows.run_party.push(
    { run_id: ground.run, organisation_id: authority, part: 'authority' },
    { run_id: ground.run, organisation_id: lender, part: 'lends_staff' },
    { run_id: ground.run, organisation_id: funder, part: 'funder' },
  );
  // The real agreement is not public: this share is an invented example.
  for (const rule of definition.outcomeRules) {
    rows.target_agreement.push({
      run_id: ground.run,
      rule_id: rule.id,
      rule_version: rule.version,
      recipient_organisation_id: funder,
      direction: 'at_least',
      share: '0.5',
      agreed_on: began,
    });
  }
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
}
