/** What every record of one referral names. */
export interface Course {
  readonly authority_id: string;
  readonly citizen_id: string;
  readonly run_id: string;
  readonly referral_id: string;
}

/** The same for what hangs on its enrolment. */
export interface Enrolled extends Course {
  readonly enrolment_id: string;
}
