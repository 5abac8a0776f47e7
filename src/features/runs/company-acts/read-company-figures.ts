import type { Moment } from '../../../domain/outcome/figure.ts';
import type { Visit } from '../../access/index.ts';
import { readRun } from '../run-queries.ts';
import { readActs } from './act-queries.ts';
import { type CompanyFigure, companyFigures } from './company-figure.ts';

/** What a run has done with companies, counted at a moment; nothing where there is no such run. */
export async function readCompanyFigures(
  visit: Visit,
  run: string,
  moment: Moment,
): Promise<readonly CompanyFigure[]> {
  const told = await readRun(visit, run, moment.asOf);
  return told === undefined ? [] : companyFigures(told, await readActs(visit, run), moment);
}
