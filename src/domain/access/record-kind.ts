/**
 * The kinds of record a right can speak of: the columns of the access table.
 * What two people may see differently is two kinds, each with tables of its own; no right depends on a column.
 */
export const recordKinds = [
  'call_name',
  'identity',
  'responsible_caseworker',
  'referral_draft',
  'referral',
  'referral_status',
  'eligibility_fact',
  'enrolment',
  'enrolment_status',
  'course_reason',
  'plan',
  'work_strand',
  'other_strands',
  'agenda',
  'attendance',
  'absence_reason',
  'sign_up',
  'consent',
  'work_fact',
  'benefit_fact',
  'other_fact',
  'wave_outcome',
  'answer_link',
  'answer_draft',
  'answer',
  'side_answer',
  'score',
  'side_score',
  'shared_note',
  'organisation_note',
  'journal',
  'feedback_draft',
  'feedback',
  'network_person',
  'help_agreement',
  'access_grant',
  'file_request',
  'file_answer',
  'figure',
  'access_log',
  'log_review',
  'report',
  'edition_proposal',
  'sealed_edition',
  'delivered_edition',
  'extract',
  'delivered_extract',
  'import',
  'move_link',
  'company_card',
  'own_room',
  'worry_receipt',
  'worry',
  'placement',
  'placement_reply',
  'work_wish',
  'company_telling',
  'story',
  'check_in',
  'minutes',
  'workplace_minutes',
] as const;

export type RecordKind = (typeof recordKinds)[number];

/**
 * The closed compartments: rights over them never add up, and no access grant opens them. Only the author, a
 * successor with the client's consent, and the psychologist named for a request read them (psykologloven § 14).
 * The citizen's own room is as closed, but nobody stands to it besides the citizen, so pages have nobody to name.
 */
export const closedKinds: readonly RecordKind[] = ['journal'];
