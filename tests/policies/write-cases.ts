import { answerCases } from './write-cases/answer-cases.ts';
import { checkInCases } from './write-cases/check-in-cases.ts';
import { companyCases } from './write-cases/company-cases.ts';
import { contentCases } from './write-cases/content-cases.ts';
import { courseCases } from './write-cases/course-cases.ts';
import { extractCases } from './write-cases/extract-cases.ts';
import { factCases, moveCases, placeStepCases } from './write-cases/fact-cases.ts';
import { handoverCases } from './write-cases/handover-cases.ts';
import { importCases } from './write-cases/import-cases.ts';
import { minutesCases } from './write-cases/minutes-cases.ts';
import { personCases } from './write-cases/person-cases.ts';
import { placementCases } from './write-cases/placement-cases.ts';
import { ownDoorCases, planCases } from './write-cases/plan-cases.ts';
import { reportCases } from './write-cases/report-cases.ts';
import { worryCases } from './write-cases/worry-cases.ts';
import type { WriteCase } from './write-cases/write-case.ts';

/** Every action that writes; a row of the world stands model for the new row. */
export const writeCases: readonly WriteCase[] = [
  ...personCases,
  ...courseCases,
  ...planCases,
  ...ownDoorCases,
  ...handoverCases,
  ...contentCases,
  ...reportCases,
  ...extractCases,
  ...factCases,
  ...placeStepCases,
  ...moveCases,
  ...answerCases,
  ...importCases,
  ...companyCases,
  ...worryCases,
  ...placementCases,
  ...checkInCases,
  ...minutesCases,
];
