import type { RecordKind } from '../access/record-kind.ts';

/** The headings under which a citizen reads all that is kept about them, in their order. */
export const fileGroups = [
  'who_you_are',
  'referrals',
  'course_and_team',
  'plan',
  'meetings',
  'notes',
  'work_and_benefits',
  'agreements',
  'feedback',
  'people_around',
  'let_in',
  'who_has_looked',
  'file_requests',
] as const;

export type FileGroup = (typeof fileGroups)[number];

/** Under which heading a kind of record stands. A new kind does not compile until somebody has decided. */
export const groupOfKind: Readonly<Record<RecordKind, FileGroup | 'nobody'>> = {
  call_name: 'who_you_are',
  identity: 'who_you_are',
  responsible_caseworker: 'who_you_are',
  referral_draft: 'nobody',
  referral: 'referrals',
  referral_status: 'referrals',
  eligibility_fact: 'referrals',
  enrolment: 'course_and_team',
  enrolment_status: 'course_and_team',
  course_reason: 'course_and_team',
  plan: 'plan',
  work_strand: 'plan',
  other_strands: 'plan',
  agenda: 'plan',
  attendance: 'meetings',
  consent: 'agreements',
  work_fact: 'work_and_benefits',
  benefit_fact: 'work_and_benefits',
  other_fact: 'work_and_benefits',
  shared_note: 'notes',
  organisation_note: 'nobody',
  journal: 'nobody',
  feedback_draft: 'feedback',
  feedback: 'feedback',
  network_person: 'people_around',
  access_grant: 'let_in',
  file_request: 'file_requests',
  file_answer: 'file_requests',
  figure: 'nobody',
  access_log: 'who_has_looked',
  log_review: 'nobody',
  report: 'nobody',
  edition_proposal: 'nobody',
  sealed_edition: 'nobody',
  delivered_edition: 'nobody',
};
