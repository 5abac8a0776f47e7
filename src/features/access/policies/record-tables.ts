import { accountTables } from './record-tables/account-tables.ts';
import { answerTables } from './record-tables/answer-tables.ts';
import { checkInTables } from './record-tables/check-in-tables.ts';
import { companyTables } from './record-tables/company-tables.ts';
import { consentTables } from './record-tables/consent-tables.ts';
import { courseTables } from './record-tables/course-tables.ts';
import { extractTables } from './record-tables/extract-tables.ts';
import { factTables, jobContactTable, placeStepTable } from './record-tables/fact-tables.ts';
import { importTables } from './record-tables/import-tables.ts';
import { minutesTables } from './record-tables/minutes-tables.ts';
import { moveTables } from './record-tables/move-tables.ts';
import { ownRoomTables } from './record-tables/own-room-tables.ts';
import { personTables } from './record-tables/person-tables.ts';
import { placementTables } from './record-tables/placement-tables.ts';
import { planTables } from './record-tables/plan-tables.ts';
import type { RecordTable } from './record-tables/record-table.ts';
import { referralTables } from './record-tables/referral-tables.ts';
import { reportTables } from './record-tables/report-tables.ts';
import { storyTables } from './record-tables/story-tables.ts';
import { workWishTables } from './record-tables/work-wish-tables.ts';
import { worryTables } from './record-tables/worry-tables.ts';

export type { RecordTable, RowKind, Write } from './record-tables/record-table.ts';

/** Every table that holds a record about a person or a figure; the policies are made from this list. */
export const recordTables: readonly RecordTable[] = [
  ...personTables,
  ...referralTables,
  ...courseTables,
  ...planTables,
  ...consentTables,
  ...factTables,
  placeStepTable,
  jobContactTable,
  ...answerTables,
  ...accountTables,
  ...reportTables,
  ...extractTables,
  ...importTables,
  ...moveTables,
  ...companyTables,
  ...ownRoomTables,
  ...worryTables,
  ...placementTables,
  ...checkInTables,
  ...minutesTables,
  ...workWishTables,
  ...storyTables,
];
