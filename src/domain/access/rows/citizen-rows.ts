import { r, rw } from '../cell.ts';
import { row } from './row.ts';

/** The citizen, and the people the citizen agreed to have around. */
export const citizenRows = {
  citizen: row({
    call_name: r(),
    identity: r(),
    responsible_caseworker: rw(),
    referral: rw(),
    referral_status: r(),
    eligibility_fact: r(),
    enrolment: r(),
    enrolment_status: r(),
    attendance: r(),
    consent: rw(),
    work_fact: rw(),
    benefit_fact: rw(),
    other_fact: rw(),
    shared_note: r('shared_with_citizen'),
    feedback_draft: rw(),
    feedback: rw(),
    network_person: rw(),
    access_grant: r(),
    file_request: rw(),
    file_answer: r(),
    access_log: r(),
  }),
  lay_representative: row({
    call_name: r(),
    enrolment: r('released'),
    enrolment_status: r('released'),
    attendance: r('released'),
    feedback: r('released'),
  }),
  relative: row({
    call_name: r(),
    attendance: r('invited'),
  }),
  professional_network: row({
    call_name: r(),
    attendance: r('invited'),
  }),
  volunteer_mentor: row({
    call_name: r(),
    attendance: rw('own'),
  }),
  company_contact: row({
    call_name: r(),
  }),
} as const;
