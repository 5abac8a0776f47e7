/** What a record hangs on; a relation is held to one of these. */
export type Scope = 'authority' | 'citizen' | 'referral' | 'enrolment' | 'run' | 'company_card';
