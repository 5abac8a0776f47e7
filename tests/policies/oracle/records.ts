import type { World } from '../world/world.ts';
import { aboutAnswers } from './records/about-answers.ts';
import { aboutCheckIns } from './records/about-check-ins.ts';
import { aboutCompanies } from './records/about-companies.ts';
import { aboutContent } from './records/about-content.ts';
import { aboutCourse } from './records/about-course.ts';
import { aboutExtracts } from './records/about-extracts.ts';
import { aboutHandover } from './records/about-handover.ts';
import { aboutImports } from './records/about-imports.ts';
import { aboutMinutes } from './records/about-minutes.ts';
import { aboutOutcome } from './records/about-outcome.ts';
import { aboutPerson } from './records/about-person.ts';
import { aboutPlacements } from './records/about-placements.ts';
import { aboutOwnDoors, aboutPlan } from './records/about-plan.ts';
import { aboutReports } from './records/about-reports.ts';
import { aboutWorries } from './records/about-worries.ts';
import type { Subject } from './row.ts';

/** Every table of the access table, and how its rows look to the oracle. */
export const subjects: readonly Subject[] = [
  ...aboutPerson,
  ...aboutCourse,
  ...aboutPlan,
  ...aboutOwnDoors,
  ...aboutHandover,
  ...aboutContent,
  ...aboutReports,
  ...aboutExtracts,
  ...aboutImports,
  ...aboutOutcome,
  ...aboutAnswers,
  ...aboutCompanies,
  ...aboutWorries,
  ...aboutPlacements,
  ...aboutCheckIns,
  ...aboutMinutes,
];

/** The table a record kind's rows are found in, by name. */
export function subject(table: keyof World): Subject {
  const found = subjects.find((one) => one.table === table);
  if (found === undefined) throw new Error(`the oracle does not know ${table}`);
  return found;
}
