// Made from the migrated schema by `npm run row-types`; do not edit.
import type { Generated, GeneratedAlways } from 'kysely';

interface AbsenceReason {
  authority_id: string;
  id: string;
  attendance_id: string;
  session_id: string;
  session_kind: string;
  held_by: string;
  enrolment_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  reason: string | null;
  replaces: string | null;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface AccessGrant {
  authority_id: string;
  id: string;
  citizen_id: string;
  referral_id: string | null;
  run_id: string | null;
  kind: string;
  to_account_id: string;
  to_organisation_id: string | null;
  session_id: string | null;
  reason: string;
  starts_at: Date;
  ends_at: Date;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface AccessGrantEnd {
  authority_id: string;
  access_grant_id: string;
  citizen_id: string;
  ended_at: Date;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface Account {
  id: string;
  language: Generated<string>;
  recorded_at: Generated<Date>;
}

interface AccountIdentity {
  issuer: string;
  subject: string;
  account_id: string;
}

interface AgendaPoint {
  authority_id: string;
  id: string;
  enrolment_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  point_id: string;
  version: number;
  words: string;
  standing: string;
  changed_by: string;
  role_key: string | null;
  changed_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface Alarm {
  authority_id: string;
  id: string;
  enrolment_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  run_questionnaire_id: string;
  nth: number;
  question_key: string;
  answer: unknown;
  answered_on: string;
  opened_on: string;
  to_employment_id: string;
  substitute_employment_id: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface AlarmClosed {
  authority_id: string;
  alarm_id: string;
  enrolment_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  closed_on: string;
  words: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface AnswerLink {
  authority_id: string;
  id: string;
  enrolment_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  run_questionnaire_id: string;
  nth: number;
  way: string;
  made_on: string;
  last_day: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface AnswerLinkEnd {
  authority_id: string;
  answer_link_id: string;
  enrolment_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  run_questionnaire_id: string;
  nth: number;
  why: string;
  ended_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface AnswerLinkKey {
  key_hash: Buffer;
  answer_link_id: string;
  code_hash: Buffer;
  tries_left: number;
}

interface Appointment {
  id: string;
  account_id: string;
  organisation_id: string;
  part: string;
  run_id: string | null;
  authority_id: string | null;
  period: string;
  recorded_at: Generated<Date>;
}

interface Attendance {
  authority_id: string;
  id: string;
  session_id: string;
  session_kind: string;
  held_by: string;
  held_on: string;
  enrolment_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  status: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface AttendanceCorrection {
  authority_id: string;
  id: string;
  attendance_id: string;
  session_id: string;
  session_kind: string;
  held_by: string;
  enrolment_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  from_status: string;
  to_status: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface BenefitFact {
  authority_id: string;
  id: string;
  citizen_id: string;
  fact_kind: string;
  code_id: string | null;
  decided_for: string | null;
  period: string;
  source: string;
  replaces: string | null;
  taken_back: Generated<boolean>;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface BenefitFactDispute {
  authority_id: string;
  fact_id: string;
  citizen_id: string;
  fact_recorded_by: string;
  words: string;
  disputed_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface CardAcquaintance {
  organisation_id: string;
  id: string;
  company_card_id: string;
  employment_id: string;
  words: string;
  replaces: string | null;
  taken_back: Generated<boolean>;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface CardContact {
  organisation_id: string;
  id: string;
  company_card_id: string;
  shown_name: string;
  title: string | null;
  phone: string | null;
  mail: string | null;
  replaces: string | null;
  gone: Generated<boolean>;
  recorded_by: string;
  recorded_on: string;
  recorded_at: Generated<Date>;
}

interface CardSharing {
  organisation_id: string;
  id: string;
  company_card_id: string;
  to_organisation_id: string;
  said_on: string;
  replaces: string | null;
  ended: Generated<boolean>;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface CardTalk {
  organisation_id: string;
  id: string;
  company_card_id: string;
  way: string;
  talked_on: string;
  with_whom: string | null;
  words: string;
  next_on: string | null;
  replaces: string | null;
  taken_back: Generated<boolean>;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface CaseloadHandover {
  authority_id: string;
  id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  from_account_id: string;
  to_account_id: string;
  handed_on: string;
  recorded_at: Generated<Date>;
}

interface CaseloadHandoverPaper {
  authority_id: string;
  id: string;
  caseload_handover_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  paper_key: string;
  sent_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface CaseloadReturn {
  authority_id: string;
  caseload_handover_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  returned_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface CheckIn {
  authority_id: string;
  id: string;
  enrolment_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  placement_id: string | null;
  party: string;
  going: string;
  hours_a_week: string | null;
  words: string | null;
  way: string;
  told_by_name: string | null;
  told_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface CheckInAnswer {
  authority_id: string;
  check_in_id: string;
  enrolment_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  did: string;
  answered_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface Citizen {
  authority_id: string;
  id: string;
  recorded_at: Generated<Date>;
}

interface CitizenAccount {
  authority_id: string;
  citizen_id: string;
  account_id: string;
}

interface CitizenCallName {
  authority_id: string;
  citizen_id: string;
  call_name: string;
  contact_phone: string | null;
  recorded_at: Generated<Date>;
}

interface CitizenIdentity {
  authority_id: string;
  citizen_id: string;
  full_name: string;
  cpr_encrypted: Buffer;
  cpr_hash: Buffer;
  born_on: string;
  address: string | null;
  recorded_at: Generated<Date>;
}

interface CitizenProtection {
  authority_id: string;
  id: string;
  citizen_id: string;
  kind: string;
  period: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface Closing {
  authority_id: string;
  enrolment_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  ending: string;
  recommendation: string | null;
  remark: string | null;
  recorded_by: string;
  recorded_at: Generated<Date>;
  id: string;
  ended_on: string | null;
  closed_on: string;
  onward_plan: string | null;
  handover_to: string | null;
  handover_what: string | null;
  handover_basis: string | null;
  handover_rule: string | null;
  cv_lines: string | null;
}

interface ClosingTakenBack {
  authority_id: string;
  closing_id: string;
  enrolment_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  taken_back_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface ClosingTakenBackWords {
  authority_id: string;
  closing_id: string;
  enrolment_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  words: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface Code {
  id: string;
  system_key: string;
  code: string;
  recorded_at: Generated<Date>;
}

interface CodeListImport {
  id: string;
  system_key: string;
  account_id: string | null;
  imported_on: string;
  added: number;
  ended: number;
  verified: number;
  recorded_at: Generated<Date>;
}

interface CodePeriod {
  id: string;
  system_key: string;
  code_id: string;
  period: string;
  wording_da: string;
  wording_en: string;
  legal_reference: string;
  source: string;
  verified: string;
  successor_id: string | null;
  import_id: string;
  recorded_at: Generated<Date>;
}

interface CodeSystem {
  key: string;
  title_da: string;
  title_en: string;
  source: string;
  expected_da: string | null;
  expected_en: string | null;
  recorded_at: Generated<Date>;
}

interface Company {
  id: string;
  cvr: string | null;
  name: string;
  organisation_id: string | null;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface CompanyAct {
  organisation_id: string;
  id: string;
  run_id: string;
  act: string;
  company: string | null;
  people: number | null;
  done_on: string;
  replaces: string | null;
  taken_back: Generated<boolean>;
  recorded_by: string;
  recorded_at: Generated<Date>;
  hours_a_week: string | null;
  workplace_id: string | null;
  task_force_member_id: string | null;
  code_id: string | null;
  pledged: string | null;
  conditions: string | null;
  gives: Generated<string[]>;
  cannot_give: Generated<string[]>;
}

interface CompanyCard {
  organisation_id: string;
  id: string;
  workplace_id: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface CompanyTelling {
  authority_id: string;
  id: string;
  citizen_id: string;
  pledge_id: string;
  workplace_name: string;
  language: string;
  lines: string[];
  own_words: string | null;
  to_account_id: string | null;
  place_step_id: string;
  told_on: string;
  ended_on: string | null;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface Consent {
  authority_id: string;
  id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  content_kind: string;
  to_organisation_id: string;
  to_relation: string;
  purpose: string;
  period: string;
  text_key: string;
  text_version: number;
  how_given: string;
  given_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
  from_organisation_id: string | null;
  to_account_id: string | null;
  words: string | null;
  told_consequences: string | null;
  witness_name: string | null;
  on_behalf_reason: string | null;
  to_whom: GeneratedAlways<string>;
}

interface ConsentScan {
  authority_id: string;
  consent_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  media_type: string;
  bytes: Buffer;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface ConsentWithdrawal {
  authority_id: string;
  consent_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  withdrawn_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface ContactRhythm {
  authority_id: string;
  id: string;
  enrolment_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  every_weeks: number;
  agreed_from: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface CourseChange {
  authority_id: string;
  id: string;
  enrolment_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  number: number;
  change: string;
  phase_key: string | null;
  weeks: number | null;
  on_date: string | null;
  until_date: string | null;
  because: string | null;
  of_change_id: string | null;
  decided_by: string | null;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface CourseChangeWords {
  authority_id: string;
  course_change_id: string;
  enrolment_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  words: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface CvLine {
  authority_id: string;
  id: string;
  citizen_id: string;
  section: string;
  heading: string | null;
  place: string | null;
  begun: string | null;
  ended: string | null;
  words: string | null;
  position: number;
  offered_from: string | null;
  taken_out: Generated<boolean>;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface DemoRole {
  position: number;
  account_id: string;
  employment_id: string | null;
  shown_name: string;
  shown_role_da: string;
  shown_role_en: string;
  personal_part: string | null;
}

interface EditionBasis {
  edition_proposal_id: string;
  run_id: string;
  exact: unknown;
  ways_counted: number;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface EditionDelivery {
  authority_id: string;
  id: string;
  run_id: string;
  sealed_edition_id: string;
  document: string;
  digest: string;
  delivered_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface EditionProposal {
  id: string;
  run_id: string;
  report_id: string;
  recipient_organisation_id: string;
  revision: number;
  as_of: string;
  known_at: string;
  document: string;
  digest: string;
  proposed_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface EligibilityFact {
  authority_id: string;
  id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  fact_key: string;
  value: unknown;
  recorded_on: string;
  replaces: string | null;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface EligibilityFactAmendment {
  authority_id: string;
  eligibility_fact_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  reason: string;
  amended_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface Employment {
  id: string;
  account_id: string;
  organisation_id: string;
  staff_name: string;
  title_da: string;
  title_en: string;
  work_phone: string | null;
  occupation: string;
  period: string;
  recorded_at: Generated<Date>;
  owns_journal: Generated<boolean>;
}

interface Enrolment {
  authority_id: string;
  id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  programme_version_id: string;
  starts_on: string;
  ended_on: string | null;
  recorded_at: Generated<Date>;
}

interface EnrolmentVersionMove {
  authority_id: string;
  id: string;
  enrolment_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  from_version_id: string;
  to_version_id: string;
  reason: string;
  moved_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface ErasureCount {
  erasure_run_id: string;
  organisation_id: string;
  kind: string;
  months: number;
  due: number;
  erased: number;
}

interface ErasureRun {
  id: string;
  run_on: string;
  is_dry: boolean;
  recorded_at: Generated<Date>;
}

interface Event {
  id: string;
  recorded_at: Generated<Date>;
  happened_on: string;
  account_id: string;
  employment_id: string | null;
  action: string;
  subject_kind: string;
  subject_id: string;
  authority_id: string | null;
}

interface EventPayload {
  event_id: string;
  payload: unknown;
}

interface ExtractAgreement {
  id: string;
  run_id: string;
  evaluator_organisation_id: string;
  evaluator_account_id: string;
  purpose: string;
  basis: string;
  contents: string[];
  background: Generated<string[]>;
  told_from: string | null;
  told_to: string;
  until_on: string;
  smallest_group: number;
  links_register: Generated<boolean>;
  agreed_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface ExtractDelivery {
  authority_id: string;
  id: string;
  run_id: string;
  agreement_id: string;
  extract_made_id: string;
  about: unknown;
  delivered_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface ExtractMade {
  id: string;
  run_id: string;
  agreement_id: string;
  evaluator_organisation_id: string;
  made_on: string;
  report: unknown;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface ExtractNo {
  authority_id: string;
  id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  agreement_id: string;
  said_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface ExtractPart {
  authority_id: string;
  id: string;
  run_id: string;
  file: string;
  nth: number;
  bytes: Buffer;
  recorded_by: string;
}

interface ExtractSecret {
  agreement_id: string;
  inner_key: Buffer;
  outer_key: Buffer;
}

interface Feedback {
  authority_id: string;
  feedback_draft_id: string;
  enrolment_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  about_period: string;
  words: string;
  released_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface FeedbackDraft {
  authority_id: string;
  id: string;
  enrolment_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  about_period: string;
  words: string;
  written_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface FeedbackWithheld {
  authority_id: string;
  feedback_draft_id: string;
  enrolment_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  withheld_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface FileAnswer {
  authority_id: string;
  id: string;
  citizen_id: string;
  file_request_id: string;
  passage_kind: string;
  shared_note_id: string | null;
  organisation_note_id: string | null;
  journal_entry_id: string | null;
  how: string;
  answered_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
  worry_id: string | null;
}

interface FileAnswerWords {
  authority_id: string;
  file_answer_id: string;
  citizen_id: string;
  written_on: string;
  note_account_id: string;
  note_organisation_id: string;
  words: string | null;
  legal_basis: string | null;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface FileRequest {
  authority_id: string;
  id: string;
  citizen_id: string;
  asked_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface HelpWords {
  authority_id: string;
  id: string;
  citizen_id: string;
  network_person_id: string;
  account_id: string;
  version: number;
  words: string;
  written_side: string;
  written_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface HelpYes {
  authority_id: string;
  help_words_id: string;
  citizen_id: string;
  account_id: string;
  written_side: string;
  agreed_side: string;
  given_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface Import {
  authority_id: string;
  id: string;
  run_id: string;
  source: string;
  mapping: unknown;
  lines: number;
  imported_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface ImportResult {
  authority_id: string;
  import_id: string;
  run_id: string;
  people: number;
  courses: number;
  endings: number;
  facts: number;
  undone_on: string | null;
  recorded_by: string;
  recorded_at: Generated<Date>;
  responses: Generated<number>;
}

interface ImportRow {
  authority_id: string;
  import_id: string;
  record_table: string;
  record_id: string;
  recorded_at: Generated<Date>;
}

interface Installation {
  only_one: Generated<boolean>;
  kind: string;
  travel_days: Generated<number>;
  created_at: Generated<Date>;
}

interface IntakeFact {
  authority_id: string;
  id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  step_key: string;
  step_kind: string;
  outcome: string;
  on_date: string;
  told_by: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface InvitationYes {
  authority_id: string;
  access_grant_id: string;
  citizen_id: string;
  text_version: number;
  words: string;
  given_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface JobContact {
  authority_id: string;
  id: string;
  citizen_id: string;
  work_fact_id: string;
  week: number;
  said: string;
  said_on: string;
  words: string | null;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface JournalCopy {
  authority_id: string;
  id: string;
  attendance_id: string;
  session_id: string;
  session_kind: string;
  held_by: string;
  enrolment_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  copied_for: string;
  copied_at: Date;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface JournalEntry {
  authority_id: string;
  id: string;
  enrolment_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  recorded_by: string;
  owner_organisation_id: string;
  written_on: string;
  words: string;
  recorded_at: Generated<Date>;
  owner_account_id: string | null;
  corrects: string | null;
  correction_reason: string | null;
}

interface JournalHandover {
  authority_id: string;
  id: string;
  enrolment_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  from_account_id: string;
  to_account_id: string;
  to_organisation_id: string;
  consent_id: string;
  handed_on: string;
  recorded_at: Generated<Date>;
}

interface JournalReader {
  authority_id: string;
  id: string;
  enrolment_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  file_request_id: string;
  owner_organisation_id: string;
  to_account_id: string;
  to_organisation_id: string;
  period: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface KeptText {
  id: string;
  account_id: string;
  employment_id: string;
  form: string;
  sealed: Buffer;
  why: string;
  kept_at: Date;
  expires_at: Date;
  recorded_at: Generated<Date>;
}

interface ListOnItsWay {
  id: string;
  account_id: string;
  employment_id: string;
  run_id: string;
  sealed: Buffer;
  kept_at: Date;
  expires_at: Date;
  recorded_at: Generated<Date>;
}

interface LogReview {
  authority_id: string;
  id: string;
  drawn_on: string;
  how: string;
  looked_at: string;
  seed: number;
  size: number;
  looks: number;
  hits: number | null;
  lists_left_out: number;
  own_left_out: number;
  recorded_by: string;
  signed_off_on: string | null;
  signed_off_by: string | null;
  recorded_at: Generated<Date>;
}

interface LogReviewItem {
  authority_id: string;
  id: string;
  log_review_id: string;
  position: number;
  read_log_id: string;
  citizen_id: string;
  why: string[];
  judgement: string | null;
  remark: string | null;
  judged_on: string | null;
  judged_by: string | null;
  recorded_at: Generated<Date>;
}

interface MentorPromise {
  authority_id: string;
  id: string;
  citizen_id: string;
  network_person_id: string;
  text_version: number;
  signed_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface MinutesAnswer {
  authority_id: string;
  minutes_part_id: string;
  enrolment_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  talk_id: string;
  says: string;
  words: string | null;
  said_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface MinutesPart {
  authority_id: string;
  id: string;
  enrolment_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  talk_id: string;
  held_on: string;
  words: string;
  replaces: string | null;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface MoveLink {
  authority_id: string;
  id: string;
  citizen_id: string;
  from_authority_id: string;
  from_citizen_id: string;
  run_id: string;
  moved_on: string;
  told_by: string;
  replaces: string | null;
  taken_back: Generated<boolean>;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface NetworkPerson {
  authority_id: string;
  id: string;
  citizen_id: string;
  account_id: string;
  part: string;
  shown_name: string;
  connection: string;
  period: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
  comes_from: string | null;
  while_invited: Generated<boolean>;
  left_on: string | null;
}

interface Organisation {
  id: string;
  name: string;
  kind: string;
  recorded_at: Generated<Date>;
}

interface OrganisationNote {
  authority_id: string;
  id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  author_organisation_id: string;
  recorded_by: string;
  written_on: string;
  words: string;
  corrects: string | null;
  recorded_at: Generated<Date>;
}

interface OtherFact {
  authority_id: string;
  id: string;
  citizen_id: string;
  fact_kind: string;
  no_longer: string | null;
  place: string | null;
  period: string;
  source: string;
  replaces: string | null;
  taken_back: Generated<boolean>;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface OtherFactDispute {
  authority_id: string;
  fact_id: string;
  citizen_id: string;
  fact_recorded_by: string;
  words: string;
  disputed_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface OtherGoal {
  authority_id: string;
  id: string;
  enrolment_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  strand: string;
  goal_id: string;
  version: number;
  parent_goal_id: string | null;
  first_of_parent: GeneratedAlways<number | null>;
  goal_type: string;
  words: string;
  standing: string;
  standing_words: string | null;
  words_of: string;
  changed_by: string;
  role_key: string | null;
  changed_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface OtherStep {
  authority_id: string;
  id: string;
  enrolment_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  strand: string;
  step_id: string;
  version: number;
  goal_id: string | null;
  first_of_goal: GeneratedAlways<number | null>;
  words: string;
  done_by: string;
  done_by_account_id: string | null;
  done_by_words: string | null;
  due_on: string | null;
  standing: string;
  standing_words: string | null;
  changed_by: string;
  role_key: string | null;
  changed_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface OwnDoor {
  authority_id: string;
  id: string;
  enrolment_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  said: string;
  company_name: string;
  words: string | null;
  said_on: string;
  replaces: string | null;
  taken_back: Generated<boolean>;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface PlaceProposal {
  authority_id: string;
  id: string;
  citizen_id: string;
  pledge_id: string;
  workplace_name: string;
  lines: Generated<string[]>;
  proposed_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface PlaceStep {
  authority_id: string;
  id: string;
  citizen_id: string;
  step: string;
  happened_on: string;
  workplace_id: string | null;
  workplace_name: string;
  pledge_id: string | null;
  task_force_member_id: string | null;
  work_fact_id: string | null;
  replaces: string | null;
  taken_back: Generated<boolean>;
  recorded_by: string;
  recorded_at: Generated<Date>;
  placement_id: string | null;
}

interface PlacementAcceptance {
  authority_id: string;
  id: string;
  enrolment_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  placement_id: string;
  agreement_id: string;
  party: string;
  way: string;
  reason: string | null;
  accepted_by_name: string | null;
  accepted_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface PlacementAgreement {
  authority_id: string;
  id: string;
  enrolment_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  placement_id: string;
  workplace_id: string;
  workplace_name: string;
  code_id: string;
  period: string;
  hours_a_week: string;
  goals: string;
  tasks: string;
  accommodations: string | null;
  contacts: string;
  replaces: string | null;
  taken_back: Generated<boolean>;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface PlacementEvaluation {
  authority_id: string;
  id: string;
  enrolment_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  placement_id: string;
  party: string;
  led_to: string;
  words: string | null;
  way: string;
  reason: string | null;
  said_by_name: string | null;
  said_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface PlacementLink {
  authority_id: string;
  id: string;
  enrolment_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  placement_id: string;
  made_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface PlacementLinkEnd {
  authority_id: string;
  placement_link_id: string;
  enrolment_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  placement_id: string;
  why: string;
  ended_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface PlacementLinkKey {
  key_hash: Buffer;
  placement_link_id: string;
  code_hash: Buffer;
  tries_left: number;
}

interface PlacementVitas {
  authority_id: string;
  id: string;
  enrolment_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  placement_id: string;
  reference: string | null;
  standing: string;
  noted_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface PlanNeeds {
  authority_id: string;
  id: string;
  enrolment_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  version: number;
  words: string;
  words_of: string;
  changed_by: string;
  role_key: string | null;
  changed_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface PlanWords {
  authority_id: string;
  id: string;
  enrolment_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  about: string;
  version: number;
  words: string;
  words_of: string;
  changed_by: string;
  role_key: string | null;
  changed_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface Programme {
  id: string;
  key: string;
}

interface ProgrammeVersion {
  id: string;
  programme_id: string;
  number: number;
  definition: unknown;
  published_on: string;
  published_by: string | null;
  recorded_at: Generated<Date>;
}

interface Questionnaire {
  id: string;
  key: string;
}

interface QuestionnaireVersion {
  id: string;
  questionnaire_id: string;
  number: number;
  definition: unknown;
  origin: string;
  published_on: string;
  published_by: string | null;
  rights_ticked_by: string | null;
  rights_ticked_on: string | null;
}

interface ReadLog {
  id: string;
  recorded_at: Generated<Date>;
  happened_on: string;
  account_id: string;
  employment_id: string | null;
  action: string;
}

interface ReadLogPerson {
  read_log_id: string;
  authority_id: string;
  citizen_id: string;
  how: string;
  acting_as: string[] | null;
  restricted: Generated<boolean>;
}

interface Referral {
  authority_id: string;
  id: string;
  citizen_id: string;
  run_id: string;
  programme_version_id: string;
  referrer_account_id: string | null;
  referrer_organisation_id: string;
  reason: string;
  sent_on: string;
  recorded_at: Generated<Date>;
  route_key: string | null;
}

interface ReferralAmendment {
  authority_id: string;
  id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  part: string;
  fact_key: string | null;
  old_value: unknown;
  new_value: unknown;
  reason: string | null;
  told_by: string;
  amended_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface ReferralCriterion {
  authority_id: string;
  referral_id: string;
  citizen_id: string;
  run_id: string;
  criterion_key: string;
  found: string | null;
  judged: string | null;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface ReferralDecision {
  authority_id: string;
  referral_id: string;
  citizen_id: string;
  run_id: string;
  reason: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface ReferralDraft {
  authority_id: string;
  id: string;
  citizen_id: string;
  run_id: string;
  typed: unknown;
  begun_on: string;
  stage: Generated<string>;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface ReferralFact {
  authority_id: string;
  id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  fact_key: string;
  value: unknown;
  recorded_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface ReferralStatus {
  authority_id: string;
  id: string;
  referral_id: string;
  citizen_id: string;
  run_id: string;
  status: string;
  status_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
  answer_by: string | null;
}

interface Report {
  id: string;
  run_id: string;
  recipient_organisation_id: string;
  told_from: string | null;
  as_of: string;
  breakdowns: Generated<string[]>;
  activities: string | null;
  deviations: string | null;
  risks: string | null;
  learning: string | null;
  economy: string | null;
  revision: Generated<number>;
  begun_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
  only_authority_id: string | null;
  only_started_from: string | null;
  only_started_to: string | null;
}

interface Rescoring {
  id: string;
  questionnaire_version_id: string;
  rescored_on: string;
  scores: number;
  recorded_at: Generated<Date>;
}

interface Response {
  authority_id: string;
  id: string;
  enrolment_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  run_questionnaire_id: string;
  nth: number;
  questionnaire_version_id: string;
  language: string;
  answers: unknown;
  answered_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
  version: Generated<number>;
}

interface ResponseDraft {
  authority_id: string;
  id: string;
  enrolment_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  run_questionnaire_id: string;
  nth: number;
  language: string;
  answers: unknown;
  is_sent: Generated<boolean>;
  begun_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface ResponsibleCaseworker {
  authority_id: string;
  id: string;
  citizen_id: string;
  account_id: string;
  period: string;
  recorded_at: Generated<Date>;
}

interface Run {
  id: string;
  programme_version_id: string;
  name: string;
  starts_on: string | null;
  ends_on: string | null;
  umbrella: string | null;
  is_public: Generated<boolean>;
  recorded_at: Generated<Date>;
}

interface RunAlarmRota {
  run_id: string;
  answers_employment_id: string;
  substitute_employment_id: string;
  hours: string;
  named_on: string;
}

interface RunClosing {
  run_id: string;
  last_day: string;
  closed_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface RunContact {
  run_id: string;
  organisation_id: string;
  employment_id: string | null;
  shown_name: string;
  phone: string | null;
  mail: string | null;
  reachable: string | null;
  recorded_at: Generated<Date>;
}

interface RunDraft {
  id: string;
  account_id: string;
  answers: unknown;
  run_id: string | null;
  recorded_at: Generated<Date>;
}

interface RunFunding {
  id: string;
  run_id: string;
  funder_organisation_id: string;
  amount_ore: string | null;
  partners: string | null;
  conditions: string | null;
  invented: Generated<boolean>;
  period: string;
  recorded_at: Generated<Date>;
}

interface RunParty {
  run_id: string;
  organisation_id: string;
  part: string;
  id: Generated<string>;
  period: Generated<string>;
  recorded_at: Generated<Date>;
}

interface RunPlaces {
  id: string;
  run_id: string;
  authority_id: string;
  counted: string;
  fewest: number | null;
  most: number;
  period: string;
  recorded_at: Generated<Date>;
}

interface RunQuestionnaire {
  run_id: string;
  id: string;
  wave_key: string;
  questionnaire_version_id: string;
  side: string;
  role_key: string | null;
  period: string;
}

interface RunStaffHours {
  id: string;
  run_id: string;
  organisation_id: string;
  role_key: string | null;
  duty: string | null;
  hours_per_week: string;
  source: string;
  period: string;
  recorded_at: Generated<Date>;
}

interface Score {
  authority_id: string;
  id: string;
  enrolment_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  response_id: string;
  score_key: string;
  rule_version: number;
  value: string | null;
  answered: number;
  of_questions: number;
  reason: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
  run_questionnaire_id: string;
  nth: number;
  answered_on: string;
}

interface SealedEdition {
  id: string;
  run_id: string;
  edition_proposal_id: string;
  recipient_organisation_id: string;
  digest: string;
  sealed_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface Session {
  organisation_id: string;
  id: string;
  run_id: string;
  kind: string;
  held_on: string;
  minutes: number | null;
  held_by: string;
  recorded_at: Generated<Date>;
  begins_at: string | null;
  place: string | null;
  title: string | null;
  place_kind: string | null;
  series_id: string | null;
  planned_by: string | null;
  cancelled_on: string | null;
}

interface SessionCoLeader {
  organisation_id: string;
  session_id: string;
  run_id: string;
  account_id: string;
  left_on: string | null;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface SessionOpening {
  organisation_id: string;
  session_id: string;
  run_id: string;
  seats: number;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface SessionParticipant {
  authority_id: string;
  id: string;
  session_id: string;
  session_kind: string;
  held_by: string;
  held_on: string;
  enrolment_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  taken_off_on: string | null;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface SessionSeries {
  organisation_id: string;
  id: string;
  run_id: string;
  every_weeks: number;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface SharedNote {
  authority_id: string;
  id: string;
  enrolment_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  session_id: string | null;
  author_organisation_id: string;
  recorded_by: string;
  audience: string;
  written_on: string;
  words: string | null;
  next_step: string | null;
  next_step_on: string | null;
  recorded_at: Generated<Date>;
}

interface Sharing {
  authority_id: string;
  id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  content_kind: string;
  to_organisation_id: string;
  to_relation: string;
  consent_id: string | null;
  shared_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
  to_account_id: string | null;
  to_whom: GeneratedAlways<string>;
  basis: GeneratedAlways<string>;
  legal_basis: string | null;
  legal_reason: string | null;
  legal_period: string | null;
}

interface SharingEnd {
  authority_id: string;
  sharing_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  basis: Generated<string>;
  ended_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface SideResponse {
  authority_id: string;
  id: string;
  enrolment_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  run_questionnaire_id: string;
  nth: number;
  questionnaire_version_id: string;
  language: string;
  answers: unknown;
  answered_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface SideScore {
  authority_id: string;
  id: string;
  enrolment_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  side_response_id: string;
  score_key: string;
  rule_version: number;
  value: string | null;
  answered: number;
  of_questions: number;
  reason: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
  run_questionnaire_id: string;
  nth: number;
  answered_on: string;
}

interface SignIn {
  token_hash: Buffer;
  account_id: string;
  employment_id: string | null;
  expires_at: Date;
  recorded_at: Generated<Date>;
  personal_part: string | null;
}

interface SignUp {
  authority_id: string;
  id: string;
  session_id: string;
  session_kind: string;
  held_by: string;
  held_on: string;
  enrolment_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  seated_at: Date | null;
  waited: Generated<boolean>;
  left_on: string | null;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface StaffBreak {
  organisation_id: string;
  id: string;
  account_id: string;
  kind: string;
  period: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface Story {
  organisation_id: string;
  id: string;
  run_id: string;
  about: string;
  title: string | null;
  words: string | null;
  traits: Generated<unknown>;
  version: number;
  state: string;
  agreed_to: number | null;
  identifiers: number;
  written_by: string;
  approved_by: string | null;
  published_on: string | null;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface StoryAbout {
  authority_id: string;
  id: string;
  story_id: string;
  enrolment_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface StoryAnswer {
  authority_id: string;
  id: string;
  story_id: string;
  enrolment_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  says: string;
  version: number;
  said_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface TargetAgreement {
  run_id: string;
  rule_id: string;
  rule_version: number;
  recipient_organisation_id: string;
  direction: string;
  share: string | null;
  agreed_on: string;
  id: Generated<string>;
  denominator: Generated<string>;
  head_count: number | null;
  threshold: Generated<number>;
  period: Generated<string>;
  told: Generated<string>;
  invented: Generated<boolean>;
  recorded_at: Generated<Date>;
}

interface TaskForceMeeting {
  organisation_id: string;
  id: string;
  run_id: string;
  met_on: string;
  place: string | null;
  words: string | null;
  replaces: string | null;
  taken_back: Generated<boolean>;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface TaskForceMember {
  organisation_id: string;
  id: string;
  run_id: string;
  workplace_id: string;
  employment_id: string | null;
  shown_name: string;
  title: string | null;
  joined_on: string;
  left_on: string | null;
  replaces: string | null;
  taken_back: Generated<boolean>;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface TaskForcePresence {
  organisation_id: string;
  task_force_meeting_id: string;
  task_force_member_id: string;
  run_id: string;
  recorded_by: string;
}

interface TeamMember {
  authority_id: string;
  id: string;
  enrolment_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  account_id: string;
  organisation_id: string;
  role_key: string;
  access_row: string;
  coordinates: boolean;
  period: string;
  recorded_at: Generated<Date>;
  period_before_closing: string | null;
  stands_in_for: string | null;
}

interface ToldTotal {
  authority_id: string;
  id: string;
  enrolment_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  response_id: string;
  run_questionnaire_id: string;
  nth: number;
  score_key: string;
  value: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface Training {
  organisation_id: string;
  id: string;
  run_id: string;
  title: string;
  begins_on: string;
  place: string | null;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface TrainingCertificate {
  organisation_id: string;
  training_person_id: string;
  training_id: string;
  run_id: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface TrainingEnd {
  organisation_id: string;
  training_id: string;
  run_id: string;
  ended_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface TrainingMeeting {
  organisation_id: string;
  id: string;
  training_id: string;
  run_id: string;
  met_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface TrainingPerson {
  organisation_id: string;
  id: string;
  training_id: string;
  run_id: string;
  shown_name: string;
  title: string | null;
  workplace_id: string | null;
  of_organisation_id: string | null;
  invited_on: string;
  replaces: string | null;
  taken_back: Generated<boolean>;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface TrainingPresence {
  organisation_id: string;
  training_meeting_id: string;
  training_person_id: string;
  training_id: string;
  run_id: string;
  recorded_by: string;
}

interface WaveOutcome {
  authority_id: string;
  id: string;
  enrolment_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  run_questionnaire_id: string;
  nth: number;
  outcome: string;
  reason: string | null;
  told_on: string;
  timing: string | null;
  mode: string | null;
  helped: string | null;
  place: string | null;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface WorkFact {
  authority_id: string;
  id: string;
  citizen_id: string;
  fact_kind: string;
  code_id: string | null;
  period: string;
  hours_a_week: string | null;
  employer: string | null;
  extent: string | null;
  returned_to: string | null;
  source: string;
  replaces: string | null;
  taken_back: Generated<boolean>;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface WorkFactDispute {
  authority_id: string;
  fact_id: string;
  citizen_id: string;
  fact_recorded_by: string;
  words: string;
  disputed_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface WorkGoal {
  authority_id: string;
  id: string;
  enrolment_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  goal_id: string;
  version: number;
  parent_goal_id: string | null;
  first_of_parent: GeneratedAlways<number | null>;
  goal_type: string;
  words: string;
  standing: string;
  standing_words: string | null;
  words_of: string;
  changed_by: string;
  role_key: string | null;
  changed_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface WorkStep {
  authority_id: string;
  id: string;
  enrolment_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  step_id: string;
  version: number;
  goal_id: string | null;
  first_of_goal: GeneratedAlways<number | null>;
  words: string;
  done_by: string;
  done_by_account_id: string | null;
  done_by_words: string | null;
  due_on: string | null;
  standing: string;
  standing_words: string | null;
  changed_by: string;
  role_key: string | null;
  changed_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface WorkWish {
  authority_id: string;
  id: string;
  citizen_id: string;
  version: number;
  kinds: Generated<string[]>;
  trades: Generated<string[]>;
  tasks: string | null;
  skills: Generated<string[]>;
  needs: Generated<string[]>;
  needs_words: Generated<string[]>;
  areas: Generated<string[]>;
  travels: Generated<string[]>;
  travel_minutes: number | null;
  hours_from: string | null;
  hours_to: string | null;
  ready_from: string | null;
  changed_by: string;
  changed_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface Workplace {
  id: string;
  company_id: string;
  p_number: string | null;
  kind: string;
  name: string;
  industry_id: string | null;
  street: string | null;
  postal_code: string | null;
  town: string | null;
  merged_into: string | null;
  revision: Generated<number>;
  recorded_by: string;
  recorded_at: Generated<Date>;
  stands_as: GeneratedAlways<string>;
}

interface WorkplaceMerge {
  id: string;
  workplace_id: string;
  into_workplace_id: string | null;
  reason: string;
  organisation_id: string;
  recorded_by: string;
  recorded_on: string;
  recorded_at: Generated<Date>;
}

interface WorkplaceMinutes {
  authority_id: string;
  id: string;
  enrolment_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  talk_id: string;
  placement_id: string;
  held_on: string;
  words: string;
  replaces: string | null;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface WorkplaceMinutesAnswer {
  authority_id: string;
  workplace_minutes_id: string;
  enrolment_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  talk_id: string;
  placement_id: string;
  written_by: string;
  says: string;
  words: string | null;
  said_by_name: string;
  said_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface Worry {
  authority_id: string;
  id: string;
  enrolment_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  sent_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface WorryDone {
  authority_id: string;
  worry_id: string;
  enrolment_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  words: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface WorryRead {
  authority_id: string;
  worry_id: string;
  enrolment_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  sent_by: string;
  read_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface WorryWords {
  authority_id: string;
  worry_id: string;
  enrolment_id: string;
  citizen_id: string;
  run_id: string;
  referral_id: string;
  words: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

/** Every table and its rows. */
export interface Tables {
  absence_reason: AbsenceReason;
  access_grant: AccessGrant;
  access_grant_end: AccessGrantEnd;
  account: Account;
  account_identity: AccountIdentity;
  agenda_point: AgendaPoint;
  alarm: Alarm;
  alarm_closed: AlarmClosed;
  answer_link: AnswerLink;
  answer_link_end: AnswerLinkEnd;
  answer_link_key: AnswerLinkKey;
  appointment: Appointment;
  attendance: Attendance;
  attendance_correction: AttendanceCorrection;
  benefit_fact: BenefitFact;
  benefit_fact_dispute: BenefitFactDispute;
  card_acquaintance: CardAcquaintance;
  card_contact: CardContact;
  card_sharing: CardSharing;
  card_talk: CardTalk;
  caseload_handover: CaseloadHandover;
  caseload_handover_paper: CaseloadHandoverPaper;
  caseload_return: CaseloadReturn;
  check_in: CheckIn;
  check_in_answer: CheckInAnswer;
  citizen: Citizen;
  citizen_account: CitizenAccount;
  citizen_call_name: CitizenCallName;
  citizen_identity: CitizenIdentity;
  citizen_protection: CitizenProtection;
  closing: Closing;
  closing_taken_back: ClosingTakenBack;
  closing_taken_back_words: ClosingTakenBackWords;
  code: Code;
  code_list_import: CodeListImport;
  code_period: CodePeriod;
  code_system: CodeSystem;
  company: Company;
  company_act: CompanyAct;
  company_card: CompanyCard;
  company_telling: CompanyTelling;
  consent: Consent;
  consent_scan: ConsentScan;
  consent_withdrawal: ConsentWithdrawal;
  contact_rhythm: ContactRhythm;
  course_change: CourseChange;
  course_change_words: CourseChangeWords;
  cv_line: CvLine;
  demo_role: DemoRole;
  edition_basis: EditionBasis;
  edition_delivery: EditionDelivery;
  edition_proposal: EditionProposal;
  eligibility_fact: EligibilityFact;
  eligibility_fact_amendment: EligibilityFactAmendment;
  employment: Employment;
  enrolment: Enrolment;
  enrolment_version_move: EnrolmentVersionMove;
  erasure_count: ErasureCount;
  erasure_run: ErasureRun;
  event: Event;
  event_payload: EventPayload;
  extract_agreement: ExtractAgreement;
  extract_delivery: ExtractDelivery;
  extract_made: ExtractMade;
  extract_no: ExtractNo;
  extract_part: ExtractPart;
  extract_secret: ExtractSecret;
  feedback: Feedback;
  feedback_draft: FeedbackDraft;
  feedback_withheld: FeedbackWithheld;
  file_answer: FileAnswer;
  file_answer_words: FileAnswerWords;
  file_request: FileRequest;
  help_words: HelpWords;
  help_yes: HelpYes;
  import: Import;
  import_result: ImportResult;
  import_row: ImportRow;
  installation: Installation;
  intake_fact: IntakeFact;
  invitation_yes: InvitationYes;
  job_contact: JobContact;
  journal_copy: JournalCopy;
  journal_entry: JournalEntry;
  journal_handover: JournalHandover;
  journal_reader: JournalReader;
  kept_text: KeptText;
  list_on_its_way: ListOnItsWay;
  log_review: LogReview;
  log_review_item: LogReviewItem;
  mentor_promise: MentorPromise;
  minutes_answer: MinutesAnswer;
  minutes_part: MinutesPart;
  move_link: MoveLink;
  network_person: NetworkPerson;
  organisation: Organisation;
  organisation_note: OrganisationNote;
  other_fact: OtherFact;
  other_fact_dispute: OtherFactDispute;
  other_goal: OtherGoal;
  other_step: OtherStep;
  own_door: OwnDoor;
  place_proposal: PlaceProposal;
  place_step: PlaceStep;
  placement_acceptance: PlacementAcceptance;
  placement_agreement: PlacementAgreement;
  placement_evaluation: PlacementEvaluation;
  placement_link: PlacementLink;
  placement_link_end: PlacementLinkEnd;
  placement_link_key: PlacementLinkKey;
  placement_vitas: PlacementVitas;
  plan_needs: PlanNeeds;
  plan_words: PlanWords;
  programme: Programme;
  programme_version: ProgrammeVersion;
  questionnaire: Questionnaire;
  questionnaire_version: QuestionnaireVersion;
  read_log: ReadLog;
  read_log_person: ReadLogPerson;
  referral: Referral;
  referral_amendment: ReferralAmendment;
  referral_criterion: ReferralCriterion;
  referral_decision: ReferralDecision;
  referral_draft: ReferralDraft;
  referral_fact: ReferralFact;
  referral_status: ReferralStatus;
  report: Report;
  rescoring: Rescoring;
  response: Response;
  response_draft: ResponseDraft;
  responsible_caseworker: ResponsibleCaseworker;
  run: Run;
  run_alarm_rota: RunAlarmRota;
  run_closing: RunClosing;
  run_contact: RunContact;
  run_draft: RunDraft;
  run_funding: RunFunding;
  run_party: RunParty;
  run_places: RunPlaces;
  run_questionnaire: RunQuestionnaire;
  run_staff_hours: RunStaffHours;
  score: Score;
  sealed_edition: SealedEdition;
  session: Session;
  session_co_leader: SessionCoLeader;
  session_opening: SessionOpening;
  session_participant: SessionParticipant;
  session_series: SessionSeries;
  shared_note: SharedNote;
  sharing: Sharing;
  sharing_end: SharingEnd;
  side_response: SideResponse;
  side_score: SideScore;
  sign_in: SignIn;
  sign_up: SignUp;
  staff_break: StaffBreak;
  story: Story;
  story_about: StoryAbout;
  story_answer: StoryAnswer;
  target_agreement: TargetAgreement;
  task_force_meeting: TaskForceMeeting;
  task_force_member: TaskForceMember;
  task_force_presence: TaskForcePresence;
  team_member: TeamMember;
  told_total: ToldTotal;
  training: Training;
  training_certificate: TrainingCertificate;
  training_end: TrainingEnd;
  training_meeting: TrainingMeeting;
  training_person: TrainingPerson;
  training_presence: TrainingPresence;
  wave_outcome: WaveOutcome;
  work_fact: WorkFact;
  work_fact_dispute: WorkFactDispute;
  work_goal: WorkGoal;
  work_step: WorkStep;
  work_wish: WorkWish;
  workplace: Workplace;
  workplace_merge: WorkplaceMerge;
  workplace_minutes: WorkplaceMinutes;
  workplace_minutes_answer: WorkplaceMinutesAnswer;
  worry: Worry;
  worry_done: WorryDone;
  worry_read: WorryRead;
  worry_words: WorryWords;
}
