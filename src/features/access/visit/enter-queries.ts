import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../../../database/row-types.ts';
import type { Held } from '../../../domain/access/locks.ts';
import type { PersonalPart } from '../../../domain/access/relation.ts';
import type { Scope } from '../../../domain/access/scope.ts';
import type {
  AccountId,
  CitizenId,
  EmploymentId,
  OrganisationId,
  RunId,
} from '../../../domain/kernel/ids.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { Moment } from '../../../platform/clock/copenhagen-clock.ts';
import { fixedQuestion } from '../../../platform/database/fixed-question.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Sight, sightOf } from './sight.ts';
import type { OperatorPart, Viewer } from './viewer.ts';

/** The record an address names. */
export interface Target {
  readonly scope: Scope;
  readonly id: string;
}

/** Who entered, on which day, and what they hold to the record the address names. */
export interface Entrance {
  readonly viewer: Viewer;
  readonly today: PlainDate;
  readonly held: ReadonlySet<Held>;
  /** What an open page of this entrance is made from. */
  readonly sight: Sight;
}

interface Row {
  readonly account_id: AccountId;
  readonly employment_id: EmploymentId | null;
  readonly personal_part: PersonalPart | 'link_holder' | 'company_by_link' | null;
  readonly organisation_id: OrganisationId | null;
  readonly language: Language;
  readonly today: PlainDate;
  readonly demo: boolean;
  readonly shown_name: string | null;
  readonly title_da: string | null;
  readonly title_en: string | null;
  readonly organisation_name: string | null;
  readonly occupation: string | null;
  readonly led_runs: RunId[] | null;
  readonly sits_in_intake: boolean;
  readonly sits_on_teams: boolean;
  readonly operator_parts: OperatorPart[];
  readonly own_citizens: CitizenId[] | null;
  readonly reviews_log_of: OrganisationId[] | null;
  readonly leads_caseload_of: OrganisationId[] | null;
  readonly approves_reports_of: RunId[] | null;
  readonly reads_editions_of: OrganisationId[] | null;
  readonly evaluates_for: OrganisationId[] | null;
  readonly reads_cards_of: OrganisationId[] | null;
  readonly imports_into: RunId[] | null;
  readonly held: Held[];
  readonly marks: string[];
}

/**
 * Ties the transaction to whoever holds the token, at the given moment. `undefined` when the sign-in is
 * unknown, has lapsed, or acts in an employment that is over.
 */
export async function enterBySignIn(
  tables: Kysely<Tables>,
  tokenHash: Buffer,
  { day, instant }: Moment,
  chosenLanguage: Language | undefined,
  target: Target | undefined,
): Promise<Entrance | undefined> {
  const [row] = await askEntering(tables, {
    token: tokenHash,
    day,
    instant,
    scope: target?.scope ?? '',
    id: target?.id ?? null,
    ofEverything: target === undefined,
  });
  if (row === undefined) return undefined;
  const viewer = viewerOf(row, chosenLanguage ?? row.language);
  return {
    viewer,
    today: row.today,
    held: new Set(row.held),
    sight: sightOf(viewer, target, row.held, row.marks),
  };
}

/** Ends one sign-in: whoever holds its token is nobody from now on. */
export async function signOut(tables: Kysely<Tables>, tokenHash: Buffer): Promise<void> {
  await sql`select app.sign_out(${tokenHash})`.execute(tables);
}

interface EnteringValues {
  readonly token: Buffer;
  readonly day: PlainDate;
  readonly instant: Date;
  readonly scope: Scope | '';
  readonly id: string | null;
  readonly ofEverything: boolean;
}

const askEntering = fixedQuestion<EnteringValues, Row>(
  (value) => sql`
    select entered.*, app.relations_to(${value('scope')}, ${value('id')}::uuid) as held,
           coalesce(app.held('team_general_referrals'), app.held('team_psychologist_referrals'),
             app.held('team_occupational_therapist_referrals'), app.held('team_company_consultant_referrals')) is not null as sits_on_teams,
           app.held('log_reviewer_authorities') as reviews_log_of,
           app.held('caseload_leader_authorities') as leads_caseload_of,
           app.held('report_approver_runs') as approves_reports_of,
           app.held('edition_reader_authorities') as reads_editions_of,
           app.held('evaluator_authorities') as evaluates_for,
           coalesce(app.held('team_company_consultant_houses'), app.held('team_general_houses'),
             app.held('team_occupational_therapist_houses'), app.held('project_leader_houses')) as reads_cards_of,
           app.held('importer_runs') as imports_into,
           app.marks_held(${value('ofEverything')}) as marks
    from app.enter_by_sign_in(${value('token')}, ${value('day')}::date, ${value('instant')}::timestamptz) as entered`,
);

function viewerOf(row: Row, language: Language): Viewer {
  const anyone = {
    account: row.account_id,
    language,
    shownName: row.shown_name ?? '',
    demo: row.demo,
  };
  if (row.personal_part === 'link_holder') return { as: 'link', opens: 'form', ...anyone };
  if (row.personal_part === 'company_by_link') return { as: 'link', opens: 'agreement', ...anyone };
  if (row.personal_part !== null) {
    return { as: 'personal', ...anyone, part: row.personal_part, around: row.own_citizens ?? [] };
  }
  if (row.employment_id === null || row.organisation_id === null) {
    return { as: 'citizen', ...anyone, ownRecords: row.own_citizens ?? [] };
  }
  return {
    as: 'employee',
    ...anyone,
    employment: row.employment_id,
    organisation: row.organisation_id,
    organisationName: row.organisation_name ?? '',
    title: (language === 'da' ? row.title_da : row.title_en) ?? '',
    isCaseworker: row.occupation === 'caseworker',
    leads: row.led_runs ?? [],
    sitsInIntake: row.sits_in_intake,
    sitsOnTeams: row.sits_on_teams,
    reviewsLogOf: row.reviews_log_of?.[0],
    leadsCaseloadOf: row.leads_caseload_of?.[0],
    approvesReportsOf: row.approves_reports_of ?? [],
    readsEditionsOf: row.reads_editions_of?.[0],
    evaluatesFor: row.evaluates_for?.[0],
    readsCardsOf: row.reads_cards_of?.[0],
    importsInto: [...new Set(row.imports_into)],
    operatorParts: row.operator_parts,
  };
}
