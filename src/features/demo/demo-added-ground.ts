import { v7 as newId } from 'uuid';
import { addWeeks, type PlainDate } from '../../domain/kernel/plain-date.ts';
import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import { type AddedStaff, addedStaff } from './demo-added-people.ts';
import type { DemoRows } from './demo-rows.ts';

/** The first sign-in button of these people. */
export const firstAddedButton = 60;
/** Whose the buttons are, in their order. */
export const addedButtons: readonly AddedStaff['key'][] = ['petra', 'klara'];

/** A run, and what it runs. */
export interface AddedRun {
  readonly run: string;
  readonly version: string;
  readonly definition: ProgrammeDefinition;
  readonly authority: string;
}

/** The run that is added to another, the one it is added to, and who works in both. */
export interface AddedGround {
  readonly added: AddedRun;
  readonly host: AddedRun;
  readonly account: Readonly<Record<AddedStaff['key'], string>>;
  readonly people: readonly (AddedStaff & { readonly house: string })[];
}

const weeksBack = 60;

/** Employs the people of the first run whose definition names a host; nothing where there is none. */
export function addedGround(rows: DemoRows, today: PlainDate): AddedGround | undefined {
  const runs = rows.run.flatMap(({ id }) => runOf(rows, id) ?? []);
  const added = runs.find(({ definition }) => definition.host !== undefined);
  const host = runs.find(({ definition }) => definition.key === added?.definition.host?.programme);
  if (added === undefined || host === undefined) return undefined;
  const people = addedStaff.map((person) => ({ ...person, house: houseAs(rows, added.run, person.part) }));
  const account = Object.fromEntries(people.map(({ key }) => [key, newId()])) as AddedGround['account'];
  for (const person of people) employ(rows, { ...person, account: account[person.key] }, today);
  return { added, host, account, people };
}

function runOf(rows: DemoRows, run: string): AddedRun | undefined {
  const version = rows.run.find(({ id }) => id === run)?.programme_version_id ?? '';
  const definition = rows.programme_version.find(({ id }) => id === version)?.definition;
  const authority = houseAs(rows, run, 'authority');
  if (definition === undefined || authority === '') return undefined;
  return { run, version, definition: definition as ProgrammeDefinition, authority };
}

function houseAs(rows: DemoRows, run: string, part: string): string {
  return rows.run_party.find((one) => one.run_id === run && one.part === part)?.organisation_id ?? '';
}

function employ(
  rows: DemoRows,
  person: AddedGround['people'][number] & { readonly account: string },
  today: PlainDate,
): void {
  const id = newId();
  const house = rows.organisation.find((one) => one.id === person.house)?.name ?? '';
  rows.account.push({ id: person.account });
  rows.account_identity.push({ issuer: 'demo', subject: `added-${person.key}`, account_id: person.account });
  rows.employment.push({
    id,
    account_id: person.account,
    organisation_id: person.house,
    staff_name: person.name,
    title_da: person.titleDa,
    title_en: person.titleEn,
    work_phone: person.phone,
    occupation: person.isCaseworker ? 'caseworker' : 'other',
    period: `[${addWeeks(today, -weeksBack)},)`,
  });
  const button = addedButtons.indexOf(person.key);
  if (button < 0) return;
  rows.demo_role.push({
    position: firstAddedButton + button,
    account_id: person.account,
    employment_id: id,
    shown_name: person.name,
    shown_role_da: `${person.titleDa}, ${house}`,
    shown_role_en: `${person.titleEn}, ${house}`,
    personal_part: null,
  });
}
