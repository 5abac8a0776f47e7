import { r, rw } from '../cell.ts';
import { row } from './row.ts';

/** People let in for a while, or for one purpose. */
export const letInRows = {
  break_the_glass: row({
    call_name: r(),
    identity: r(),
    responsible_caseworker: r(),
    referral: r('undecided'),
    referral_status: r(),
    eligibility_fact: r(),
    enrolment: r(),
    enrolment_status: r(),
    course_reason: r(),
    plan: r(),
    work_strand: r(),
    other_strands: r(),
    agenda: r(),
    attendance: r(),
    absence_reason: r(),
    consent: r(),
    work_fact: r(),
    benefit_fact: r(),
    other_fact: r(),
    wave_outcome: r(),
    shared_note: r(),
    organisation_note: r('own_organisation'),
    feedback_draft: r(),
    feedback: r(),
    network_person: r(),
    access_grant: r(),
    worry_receipt: r(),
    worry: r(),
    placement: r(),
    placement_reply: r(),
  }),
  leader_by_grant: row({
    shared_note: r(),
    organisation_note: r('own_organisation'),
  }),
  journal_reader: row({
    call_name: r(),
    journal: r('opened'),
    file_request: r(),
    file_answer: rw('own'),
  }),
} as const;
