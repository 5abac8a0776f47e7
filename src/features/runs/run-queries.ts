import { sql } from 'kysely';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { Target } from '../../domain/outcome/figure.ts';
import type { CompanyRule, OutcomeRule } from '../../domain/programme/definition.ts';
import type { Visit } from '../access/index.ts';
import { readVersion, runNameIn } from '../programmes/index.ts';

/** A run in the world: what it is called, whose it is, how it is counted, and what it has promised. */
export interface Run {
  readonly id: string;
  readonly name: string;
  /** `undefined` where the parties have not set it. */
  readonly startsOn: PlainDate | undefined;
  /** Its last day; `undefined` where the parties have not set it. */
  readonly endsOn: PlainDate | undefined;
  readonly authorities: readonly string[];
  readonly rules: readonly OutcomeRule[];
  /** How what is done with companies is counted. */
  readonly companyRules: readonly CompanyRule[];
  readonly agreed: readonly AgreedTarget[];
}

export type AgreedTarget = Target & {
  readonly rule: { readonly id: string; readonly version: number };
  readonly agreedOn: PlainDate;
  readonly withWhom: string;
};

/**
 * The run with the targets that were agreed on `asOf`; `undefined` when there is no such run. Throws when its
 * definition cannot be read, so that a rule nobody can count is never just left off the page.
 */
export async function readRun(
  visit: Pick<Visit, 'tables' | 'language'>,
  id: string,
  asOf: PlainDate,
): Promise<Run | undefined> {
  const { tables } = visit;
  const run = await tables
    .selectFrom('run')
    .select(['name', 'starts_on', 'ends_on', 'programme_version_id'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (run === undefined) return undefined;
  const definition = await readVersion(visit, run.programme_version_id);
  return {
    id,
    name: runNameIn(run.name, definition, visit.language),
    startsOn: (run.starts_on ?? undefined) as PlainDate | undefined,
    endsOn: (run.ends_on ?? undefined) as PlainDate | undefined,
    authorities: await readAuthorities(tables, id, asOf),
    rules: definition.outcomeRules,
    companyRules: definition.companyRules,
    agreed: await readAgreed(tables, id, asOf),
  };
}

async function readAuthorities(tables: Visit['tables'], run: string, asOf: PlainDate): Promise<string[]> {
  const rows = await tables
    .selectFrom('run_party')
    .innerJoin('organisation', 'organisation.id', 'run_party.organisation_id')
    .select('organisation.name')
    .where('run_party.run_id', '=', run)
    .where('run_party.part', '=', 'authority')
    .where(sql<boolean>`run_party.period @> ${asOf}::date`)
    .orderBy('organisation.name')
    .execute();
  return rows.map(({ name }) => name);
}

async function readAgreed(tables: Visit['tables'], run: string, asOf: PlainDate): Promise<AgreedTarget[]> {
  const rows = await tables
    .selectFrom('target_agreement as target')
    .innerJoin('organisation', 'organisation.id', 'target.recipient_organisation_id')
    .select([
      'target.rule_id',
      'target.rule_version',
      'target.direction',
      'target.share',
      'target.head_count',
      'target.agreed_on',
      'organisation.name',
    ])
    .where('target.run_id', '=', run)
    .where('target.agreed_on', '<=', asOf)
    .where(sql<boolean>`target.period @> ${asOf}::date`)
    .orderBy('target.agreed_on', 'desc')
    .execute();
  return rows.map((row) => ({
    rule: { id: row.rule_id, version: row.rule_version },
    direction: row.direction as Target['direction'],
    ...(row.share === null ? { headCount: row.head_count ?? 0 } : { share: Number(row.share) }),
    agreedOn: row.agreed_on as PlainDate,
    withWhom: row.name,
  }));
}
