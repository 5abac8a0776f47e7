import { v7 as newId } from 'uuid';
import { addWeeks, type PlainDate } from '../../domain/kernel/plain-date.ts';
import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import type { DemoGround } from './demo-ground.ts';
import { type RowPerson, type RowStaffKey, rowStaff } from './demo-row-people.ts';
import type { DemoRows } from './demo-rows.ts';

/** Where the people of the rows work, and the runs two of their courses lie in. */
export interface RowGround {
  readonly demo: DemoGround;
  readonly account: Readonly<Record<RowStaffKey, string>>;
  /** A run whose coordinator is not the responsible caseworker, who is on the team; and its houses. */
  readonly coordinated: RunHouses;
  /** A run with somebody on the team in no profession's row. */
  readonly general: RunHouses;
}

interface RunHouses {
  readonly run: string;
  readonly version: string;
  readonly definition: ProgrammeDefinition;
  readonly authority: string;
  /** The house that runs it: it may be another than the citizens' authority. */
  readonly organiser: string;
}

/** The first sign-in button of these people; before them stand the demo's first people and its citizen. */
export const firstButton = 9;

const weeksBack = 60;

/** Employs one person for each row of the access matrix that is still empty, with a sign-in button each. */
export function rowGround(
  rows: DemoRows,
  demo: DemoGround,
  definitions: readonly ProgrammeDefinition[],
  today: PlainDate,
): RowGround {
  const account = Object.fromEntries(rowStaff.map(({ key }) => [key, newId()])) as Record<
    RowStaffKey,
    string
  >;
  const ground = {
    demo,
    account,
    coordinated: runWhere(rows, definitions, isCoordinatedByAnother),
    general: runWhere(rows, definitions, hasGeneralPlace),
  };
  const analysts = addAnalysts(rows);
  rows.run_party.push({ run_id: demo.run, organisation_id: analysts, part: 'evaluator' });
  for (const [at, person] of rowStaff.entries()) {
    const house = houseOf(person.key, ground, analysts);
    employ(rows, { ...person, account: account[person.key], house }, firstButton + at, today);
  }
  appoint(rows, ground, today);
  return ground;
}

/** The button of the first of the people around citizens. */
export const firstAroundButton = firstButton + rowStaff.length;

function isCoordinatedByAnother({ roles }: ProgrammeDefinition): boolean {
  return roles.some(({ accessRow, coordinates }) => accessRow === 'responsible_caseworker' && !coordinates);
}

function hasGeneralPlace({ roles }: ProgrammeDefinition): boolean {
  const hasCaseworker = roles.some((role) => role.accessRow === 'responsible_caseworker' && role.coordinates);
  return (
    hasCaseworker &&
    roles.some(({ accessRow, coordinates, headCount }) => {
      return accessRow === 'team_general' && !coordinates && headCount.atLeast > 0;
    })
  );
}

function runWhere(
  rows: DemoRows,
  definitions: readonly ProgrammeDefinition[],
  fits: (definition: ProgrammeDefinition) => boolean,
): RunHouses {
  for (const definition of definitions.filter(fits)) {
    const programme = rows.programme.find(({ key }) => key === definition.key);
    const version = rows.programme_version.find(
      ({ programme_id, number }) => programme_id === programme?.id && number === definition.version,
    );
    const run = rows.run.find(({ programme_version_id }) => programme_version_id === version?.id);
    const houses = rows.run_party.filter(({ run_id }) => run_id === run?.id);
    const houseWith = (part: string) => houses.find((party) => party.part === part)?.organisation_id;
    const [authority, organiser] = [houseWith('authority'), houseWith('organiser')];
    if (run && version && authority && organiser)
      return { run: run.id, version: version.id, definition, authority, organiser };
  }
  throw new Error('the demo has no run with the roles that its people are to fill');
}

function addAnalysts(rows: DemoRows): string {
  const id = newId();
  rows.organisation.push({ id, name: 'Analysehuset Antag', kind: 'company' });
  return id;
}

function houseOf(key: RowStaffKey, ground: Omit<RowGround, 'account'>, analysts: string): string {
  const { authority, funder } = ground.demo.organisation;
  switch (key) {
    case 'rikke':
      return ground.coordinated.authority;
    case 'nanna':
      return ground.coordinated.organiser;
    case 'sonja':
      return ground.general.authority;
    case 'fritz':
      return funder;
    case 'eva':
      return analysts;
    default:
      return authority;
  }
}

function employ(
  rows: DemoRows,
  person: RowPerson & { readonly account: string; readonly house: string },
  position: number,
  today: PlainDate,
): void {
  const employment_id = newId();
  const house = rows.organisation.find(({ id }) => id === person.house)?.name ?? '';
  rows.account.push({ id: person.account });
  rows.account_identity.push({ issuer: 'demo', subject: person.key, account_id: person.account });
  rows.employment.push({
    id: employment_id,
    account_id: person.account,
    organisation_id: person.house,
    staff_name: person.name,
    title_da: person.titleDa,
    title_en: person.titleEn,
    work_phone: person.phone,
    occupation: person.isCaseworker ? 'caseworker' : 'other',
    period: `[${addWeeks(today, -weeksBack)},)`,
  });
  rows.demo_role.push({
    position,
    account_id: person.account,
    employment_id,
    shown_name: person.name,
    shown_role_da: `${person.titleDa}, ${house}`,
    shown_role_en: `${person.titleEn}, ${house}`,
    personal_part: null,
  });
}

function appoint(rows: DemoRows, { demo, account }: RowGround, today: PlainDate): void {
  const { authority } = demo.organisation;
  const name = (who: RowStaffKey, part: string, run_id: string | null, authority_id: string | null): void => {
    rows.appointment.push({
      id: newId(),
      account_id: account[who],
      organisation_id: authority,
      part,
      period: `[${addWeeks(today, -weeksBack)},)`,
      run_id,
      authority_id,
    });
  };
  name('lene', 'caseload_leader', null, authority);
  name('bodil', 'intake_member', demo.run, authority);
  name('signe', 'story_approver', demo.run, null);
  name('poul', 'programme_publisher', null, null);
}
