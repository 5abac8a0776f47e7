// Made from the migrated schema by `npm run row-types`; do not edit.
import type { Generated } from 'kysely';

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

interface DemoRole {
  position: number;
  account_id: string;
  employment_id: string | null;
  shown_name: string;
  shown_role_da: string;
  shown_role_en: string;
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

interface Installation {
  only_one: Generated<boolean>;
  kind: string;
  travel_days: Generated<number>;
  created_at: Generated<Date>;
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
}

interface Organisation {
  id: string;
  name: string;
  kind: string;
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
}

interface Referral {
  authority_id: string;
  id: string;
  citizen_id: string;
  run_id: string;
  programme_version_id: string;
  referrer_account_id: string;
  referrer_organisation_id: string;
  reason: string;
  sent_on: string;
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
  starts_on: string;
  ends_on: string | null;
}

interface RunParty {
  run_id: string;
  organisation_id: string;
  part: string;
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
  consent_id: string;
  shared_on: string;
  recorded_by: string;
  recorded_at: Generated<Date>;
}

interface SignIn {
  token_hash: Buffer;
  account_id: string;
  employment_id: string | null;
  expires_at: Date;
  recorded_at: Generated<Date>;
}

interface TargetAgreement {
  run_id: string;
  rule_id: string;
  rule_version: number;
  recipient_organisation_id: string;
  direction: string;
  share: string;
  agreed_on: string;
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
}

/** Every table and its rows. */
export interface Tables {
  account: Account;
  account_identity: AccountIdentity;
  appointment: Appointment;
  attendance: Attendance;
  citizen: Citizen;
  citizen_account: CitizenAccount;
  citizen_call_name: CitizenCallName;
  citizen_identity: CitizenIdentity;
  closing: Closing;
  consent: Consent;
  consent_withdrawal: ConsentWithdrawal;
  demo_role: DemoRole;
  employment: Employment;
  enrolment: Enrolment;
  event: Event;
  event_payload: EventPayload;
  installation: Installation;
  journal_entry: JournalEntry;
  organisation: Organisation;
  programme: Programme;
  programme_version: ProgrammeVersion;
  read_log: ReadLog;
  read_log_person: ReadLogPerson;
  referral: Referral;
  referral_decision: ReferralDecision;
  referral_status: ReferralStatus;
  responsible_caseworker: ResponsibleCaseworker;
  run: Run;
  run_party: RunParty;
  session: Session;
  shared_note: SharedNote;
  sharing: Sharing;
  sign_in: SignIn;
  target_agreement: TargetAgreement;
  team_member: TeamMember;
}
