import { type Kysely, sql } from 'kysely';
import type { Tables } from '../../../../database/row-types.ts';
import type { Held } from '../../../domain/access/locks.ts';
import type { Scope } from '../../../domain/access/scope.ts';
import type {
  AccountId,
  CitizenId,
  EmploymentId,
  OrganisationId,
  RunId,
} from '../../../domain/kernel/ids.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { Viewer } from './viewer.ts';

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
}

interface Row {
  readonly account_id: AccountId;
  readonly employment_id: EmploymentId | null;
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
  readonly own_citizens: CitizenId[] | null;
  readonly held: Held[];
}

/**
 * Ties the transaction to whoever holds the token, on the given calendar day. `undefined` when the sign-in is
 * unknown, has lapsed, or acts in an employment that is over.
 */
export async function enterBySignIn(
  tables: Kysely<Tables>,
  tokenHash: Buffer,
  calendarDay: PlainDate,
  chosenLanguage: Language | undefined,
  target: Target | undefined,
): Promise<Entrance | undefined> {
  const { rows } = await sql<Row>`
    select entered.*, app.relations_to(${target?.scope ?? ''}, ${target?.id ?? null}::uuid) as held
    from app.enter_by_sign_in(${tokenHash}, ${calendarDay}::date) as entered
  `.execute(tables);
  const [row] = rows;
  return (
    row && {
      viewer: viewerOf(row, chosenLanguage ?? row.language),
      today: row.today,
      held: new Set(row.held),
    }
  );
}

function viewerOf(row: Row, language: Language): Viewer {
  const anyone = {
    account: row.account_id,
    language,
    shownName: row.shown_name ?? '',
    demo: row.demo,
  };
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
  };
}
