import type { Client } from 'pg';
import type { Tables } from '../../../../database/row-types.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { Moment } from '../../../domain/outcome/figure.ts';
import { tablesOn } from '../../../platform/database/tables-on.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { asViewer, readingStatement, type ShownPerson, type Visit } from '../../access/index.ts';
import { readFactWordings } from '../../facts/index.ts';
import { readCases } from '../case-queries.ts';
import { readActs } from '../company-acts/act-queries.ts';
import { companyFigures } from '../company-acts/company-figure.ts';
import { countRun } from '../count-run.ts';
import { peopleBehindFigure } from '../people-behind.ts';
import { countedRules } from '../run-figure.ts';
import { type Run, readRun } from '../run-queries.ts';
import { companyInLines } from './company-in-lines.ts';
import { figureInLines } from './figure-in-lines.ts';
import { employmentLeading } from './leader-queries.ts';

/** Which figure is asked about, and as whom: an account that leads the run and may see its people. */
export interface FigureAsked {
  readonly account: string;
  readonly run: string;
  readonly rule: string;
  readonly moment: Moment;
}

export type FigureExplained =
  | { readonly ok: true; readonly lines: readonly string[] }
  | { readonly ok: false; readonly refusal: 'not-leader' }
  | { readonly ok: false; readonly refusal: 'no-rule'; readonly rules: readonly string[] };

/**
 * Explains a figure as its leader would see it on a page: bound by the same row security. Everybody shown is written in
 * the log under an action of its own, so that the citizen reads it was made on the machine in the leader's name.
 */
export async function explainFigure(
  administrator: Client,
  asked: FigureAsked,
  today: PlainDate,
  language: Language,
): Promise<FigureExplained> {
  const employment = await employmentLeading(administrator, asked, today);
  if (employment === undefined) return { ok: false, refusal: 'not-leader' };
  return asViewer(administrator, { account: asked.account, employment }, today, () =>
    explain(administrator, asked, today, language),
  );
}

async function explain(
  client: Client,
  { run: id, rule: ruleId, moment }: FigureAsked,
  today: PlainDate,
  language: Language,
): Promise<FigureExplained> {
  const visit = { tables: tablesOn<Tables>(client), today, language };
  const run = await readRun(visit, id, moment.asOf);
  if (run === undefined) return { ok: false, refusal: 'not-leader' };
  const company = await explainCompanies(visit, run, ruleId, moment);
  if (company !== undefined) return { ok: true, lines: company };
  const rule = countedRules(run).find((one) => one.id === ruleId);
  const [counted] = rule === undefined ? [] : (await countRun(visit, run, [rule], moment)).figures;
  if (rule === undefined || counted === undefined)
    return {
      ok: false,
      refusal: 'no-rule',
      rules: [...countedRules(run), ...run.companyRules].map((one) => one.id),
    };
  const people = peopleBehindFigure(run, rule, await readCases(visit, id, [rule], moment), moment);
  const shown = [...people.parts, ...people.leftOut].flatMap((group) => group.people);
  await log(
    visit,
    shown.flatMap(({ row }) => row.records),
  );
  const wordings = await readFactWordings(visit);
  return { ok: true, lines: figureInLines(counted, people, { rule, wordings, asOf: moment.asOf, language }) };
}

/** A count of acts, where the rule asked about counts what is done with companies. */
async function explainCompanies(
  visit: Pick<Visit, 'tables' | 'today' | 'language'>,
  run: Run,
  rule: string,
  moment: Moment,
): Promise<readonly string[] | undefined> {
  if (!run.companyRules.some(({ id }) => id === rule)) return undefined;
  const acts = await readActs(visit, run.id);
  const figure = companyFigures(run, acts, moment).find((one) => one.rule.id === rule);
  return figure && companyInLines(figure, acts, visit.language);
}

async function log(
  { tables }: { readonly tables: ReturnType<typeof tablesOn<Tables>> },
  people: readonly ShownPerson[],
): Promise<void> {
  const shown = new Map(people.map((one) => [one.citizen, one]));
  const viewer = { as: 'employee' } as const;
  await readingStatement({
    viewer,
    action: 'figure.explain_on_command_line',
    shown,
    held: undefined,
  })?.execute(tables);
}
