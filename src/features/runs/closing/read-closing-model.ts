import { erasureSchedule } from '../../../domain/retention/erasure-schedule.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { readShippedRules } from '../../retention/index.ts';
import { readRun } from '../run-queries.ts';
import type { ClosingModel } from './run-closing.ts';
import { readFinalReports, readHandedOn, readRecordsOfRun, readRunClosing } from './run-closing-queries.ts';

/** What the page about closing a run is made from; everybody on the list has been shown. */
export async function readClosingModel(visit: EmployeeVisit, id: string): Promise<ClosingModel | undefined> {
  const { today } = visit;
  const run = await readRun(visit, id, today);
  if (run === undefined) return undefined;
  const closing = await readRunClosing(visit, id);
  const people = await readHandedOn(visit, id);
  for (const { person } of people) visit.shows(person);
  const records = await readRecordsOfRun(visit, id);
  const count = (stands: string): number => people.filter((one) => one.stands === stands).length;
  return {
    run: id,
    runName: run.name,
    toClose: {
      startsOn: run.startsOn,
      closedOn: closing?.closedOn,
      waiting: count('waits'),
      underWay: count('under_way'),
    },
    proposedDay: run.endsOn !== undefined && run.endsOn <= today ? run.endsOn : today,
    closing,
    people,
    reports: await readFinalReports(visit, id, closing?.lastDay ?? run.endsOn ?? today),
    schedule: erasureSchedule(records, await readShippedRules(), today),
    houseNames: new Map(people.map(({ person, authority }) => [person.authority, authority])),
  };
}
