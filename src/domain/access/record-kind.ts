/**
 * The kinds of record a right can speak of: the columns of the access table.
 * What two people may see differently is two kinds, each with tables of its own; no right depends on a column.
 */
export const recordKinds = [
  'call_name',
  'identity',
  'responsible_caseworker',
  'referral',
  'referral_status',
  'enrolment',
  'enrolment_status',
  'attendance',
  'consent',
  'shared_note',
  'journal',
  'figure',
  'access_log',
] as const;

export type RecordKind = (typeof recordKinds)[number];
