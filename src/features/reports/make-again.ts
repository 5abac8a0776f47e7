import type { Counts } from '../../domain/report/explain-difference.ts';
import { judgeMadeAgain, type MadeAgain } from '../../domain/report/made-again.ts';
import type { EmployeeVisit } from '../access/index.ts';
import { readCompanyFigures } from '../runs/index.ts';
import { countAgain, countAnswering } from './answering/compose-answering.ts';
import { companyCounts } from './company-counts.ts';
import { type CountedRun, countMoments, countsOf } from './count-moments.ts';
import { hostCountsAgain } from './host-attendance-told.ts';
import { readBases } from './report-queries.ts';
import type { Basis, Proposal } from './told-report.ts';

/** Makes an edition's figures again from the ledger, as it was known then, and compares them with what was kept. */
export async function makeAgain(
  visit: EmployeeVisit,
  { id, run, moment }: Pick<Proposal, 'id' | 'run' | 'moment'>,
): Promise<MadeAgain | undefined> {
  const basis = (await readBases(visit, run)).find(({ proposal }) => proposal === id);
  const counted = await countMoments(visit, run, [moment]);
  if (basis === undefined || counted === undefined) return undefined;
  const companies = companyCounts(await readCompanyFigures(visit, run, moment));
  // An edition from before companies were told is compared in what it told.
  const told = Object.entries(companies).filter(([key]) => key in basis.counts);
  const counts = {
    ...countsOf(basis.cells, counted, 0),
    ...Object.fromEntries(told),
    ...(await hostCountsAgain(visit, run, basis)),
    ...(await answeringAgain(visit, run, basis, counted)),
  };
  return judgeMadeAgain(basis, { counts, ways: counted.people.length });
}

/** What was asked and answered, counted again: of what was told, and of what the leader may know besides. */
async function answeringAgain(
  visit: EmployeeVisit,
  run: string,
  { answering, counts }: Basis,
  counted: CountedRun,
): Promise<Counts> {
  const asks = answering && (await countAnswering(visit, run, counted, 0));
  if (answering === undefined || asks === undefined) return {};
  const cells = [...answering.days, ...answering.answers].filter(({ key }) => key in counts);
  return countAgain(asks, cells, 0);
}
