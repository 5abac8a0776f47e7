import type { Right } from './cell.ts';
import type { RecordKind } from './record-kind.ts';
import type { Relation } from './relation.ts';
import type { Scope } from './scope.ts';

/**
 * Something a person does to a kind of record. `only` narrows the relations whose cell opens the right:
 * an action may ask for more than the table, never for less.
 */
export interface Action {
  readonly kind: RecordKind;
  readonly right: Right;
  /** The records it is asked at: what its address names, or whose page shows its button. */
  readonly at: readonly Scope[];
  readonly only?: readonly Relation[];
}

const responsible = ['responsible_on_team', 'responsible_outside_team'] as const;
const heldTogether = ['responsible_on_team', 'coordinator'] as const;
/** Staff around the course. What the citizen writes with their own hand is an action of its own. */
const atWork = [
  'responsible_on_team',
  'coordinator',
  'team_general',
  'team_psychologist',
  'team_occupational_therapist',
  'team_company_consultant',
] as const;
/** Whoever may put in what the citizen answered may also lend the citizen the form. */
const lending = ['coordinator', 'team_general', 'team_psychologist', 'team_occupational_therapist'] as const;
export const actions = {
  'call_name.read': { kind: 'call_name', right: 'read', at: ['citizen', 'referral', 'enrolment'] },
  'identity.read': { kind: 'identity', right: 'read', at: ['citizen', 'referral', 'enrolment'] },
  'identity.correct': { kind: 'identity', right: 'write', at: ['citizen'] },
  'responsible_caseworker.read': {
    kind: 'responsible_caseworker',
    right: 'read',
    at: ['citizen', 'referral', 'enrolment'],
  },
  'responsible_caseworker.name': {
    kind: 'responsible_caseworker',
    right: 'write',
    at: ['citizen'],
    only: ['caseload_leader'],
  },
  'caseload.hand_over': {
    kind: 'responsible_caseworker',
    right: 'write',
    at: ['referral'],
    only: responsible,
  },
  'caseload.return': {
    kind: 'responsible_caseworker',
    right: 'write',
    at: ['referral'],
    only: ['responsible_on_team', 'responsible_outside_team', 'citizen'],
  },
  'caseload.send_paper': {
    kind: 'eligibility_fact',
    right: 'write',
    at: ['referral'],
    only: ['responsible_on_team', 'responsible_outside_team', 'former_caseworker'],
  },
  'referral_draft.read': { kind: 'referral_draft', right: 'read', at: ['citizen'] },
  'referral_draft.write': { kind: 'referral_draft', right: 'write', at: ['citizen'] },
  'referral.read': { kind: 'referral', right: 'read', at: ['referral'] },
  'referral.send': { kind: 'referral', right: 'write', at: ['citizen'], only: responsible },
  'referral.decide': { kind: 'referral', right: 'write', at: ['referral'], only: ['intake_member'] },
  'referral.record_step': {
    kind: 'referral',
    right: 'write',
    at: ['referral'],
    only: ['responsible_on_team', 'responsible_outside_team', 'intake_member'],
  },
  'referral.choose': { kind: 'referral', right: 'write', at: ['referral'], only: ['citizen'] },
  'referral.amend': { kind: 'referral', right: 'write', at: ['referral'], only: responsible },
  'referral.amend_own': { kind: 'referral', right: 'write', at: ['referral'], only: ['citizen'] },
  'referral_status.read': { kind: 'referral_status', right: 'read', at: ['referral'] },
  'eligibility_fact.read': { kind: 'eligibility_fact', right: 'read', at: ['referral', 'enrolment'] },
  'eligibility_fact.record': { kind: 'eligibility_fact', right: 'write', at: ['referral'] },
  'enrolment.read': { kind: 'enrolment', right: 'read', at: ['enrolment'] },
  'enrolment.start': { kind: 'enrolment', right: 'write', at: ['referral'], only: ['project_leader'] },
  'enrolment.close': { kind: 'enrolment', right: 'write', at: ['enrolment'] },
  'enrolment.change': { kind: 'enrolment', right: 'write', at: ['enrolment'] },
  'enrolment.move_version': { kind: 'enrolment', right: 'write', at: ['enrolment'] },
  'team.change': { kind: 'enrolment', right: 'write', at: ['enrolment'] },
  'rhythm.agree': { kind: 'enrolment', right: 'write', at: ['enrolment'] },
  'enrolment_status.read': { kind: 'enrolment_status', right: 'read', at: ['enrolment'] },
  'plan.read': { kind: 'plan', right: 'read', at: ['enrolment'] },
  'plan.write': { kind: 'plan', right: 'write', at: ['enrolment'], only: atWork },
  'plan.write_own': { kind: 'plan', right: 'write', at: ['enrolment'], only: ['citizen'] },
  'work_strand.read': { kind: 'work_strand', right: 'read', at: ['enrolment'] },
  'work_strand.write': { kind: 'work_strand', right: 'write', at: ['enrolment'], only: atWork },
  'work_strand.write_own': { kind: 'work_strand', right: 'write', at: ['enrolment'], only: ['citizen'] },
  'other_strands.read': { kind: 'other_strands', right: 'read', at: ['enrolment'] },
  'other_strands.write': { kind: 'other_strands', right: 'write', at: ['enrolment'], only: atWork },
  'other_strands.write_own': { kind: 'other_strands', right: 'write', at: ['enrolment'], only: ['citizen'] },
  'agenda.read': { kind: 'agenda', right: 'read', at: ['enrolment'] },
  'agenda.write': { kind: 'agenda', right: 'write', at: ['enrolment'], only: atWork },
  'agenda.write_own': { kind: 'agenda', right: 'write', at: ['enrolment'], only: ['citizen'] },
  'course_reason.read': { kind: 'course_reason', right: 'read', at: ['enrolment'] },
  'course_reason.write': { kind: 'course_reason', right: 'write', at: ['enrolment'] },
  'attendance.read': { kind: 'attendance', right: 'read', at: ['enrolment'] },
  'attendance.record': { kind: 'attendance', right: 'write', at: ['enrolment'] },
  'consent.read': { kind: 'consent', right: 'read', at: ['referral', 'enrolment'] },
  'consent.give': { kind: 'consent', right: 'write', at: ['referral'], only: ['citizen'] },
  'consent.withdraw': { kind: 'consent', right: 'write', at: ['referral'] },
  'consent.record': { kind: 'consent', right: 'write', at: ['referral', 'enrolment'], only: heldTogether },
  'sharing.by_law': { kind: 'consent', right: 'write', at: ['referral', 'enrolment'], only: heldTogether },
  'work_fact.read': { kind: 'work_fact', right: 'read', at: ['citizen', 'enrolment'] },
  'work_fact.record': {
    kind: 'work_fact',
    right: 'write',
    at: ['citizen', 'enrolment'],
    only: [...heldTogether, 'team_general', 'team_company_consultant'],
  },
  'work_fact.dispute': { kind: 'work_fact', right: 'write', at: ['citizen'], only: ['citizen'] },
  'benefit_fact.read': { kind: 'benefit_fact', right: 'read', at: ['citizen', 'enrolment'] },
  'benefit_fact.record': {
    kind: 'benefit_fact',
    right: 'write',
    at: ['citizen', 'enrolment'],
    only: [...heldTogether, 'team_general', 'responsible_outside_team', 'former_caseworker'],
  },
  'benefit_fact.dispute': { kind: 'benefit_fact', right: 'write', at: ['citizen'], only: ['citizen'] },
  'other_fact.read': { kind: 'other_fact', right: 'read', at: ['citizen', 'enrolment'] },
  'other_fact.record': {
    kind: 'other_fact',
    right: 'write',
    at: ['citizen', 'enrolment'],
    only: [...heldTogether, 'team_general'],
  },
  'other_fact.dispute': { kind: 'other_fact', right: 'write', at: ['citizen'], only: ['citizen'] },
  'wave_outcome.read': { kind: 'wave_outcome', right: 'read', at: ['enrolment'] },
  'wave_outcome.tell': { kind: 'wave_outcome', right: 'write', at: ['enrolment'] },
  'answer_link.read': { kind: 'answer_link', right: 'read', at: ['enrolment'] },
  'answer_link.make': {
    kind: 'answer_link',
    right: 'write',
    at: ['enrolment'],
    only: [...lending, 'citizen'],
  },
  'answer_link.end': { kind: 'answer_link', right: 'write', at: ['enrolment'] },
  'answer_draft.read': { kind: 'answer_draft', right: 'read', at: ['enrolment'] },
  'answer_draft.write': { kind: 'answer_draft', right: 'write', at: ['enrolment'] },
  'answer.read': { kind: 'answer', right: 'read', at: ['enrolment'] },
  'answer.give': { kind: 'answer', right: 'write', at: ['enrolment'] },
  'side_answer.read': { kind: 'side_answer', right: 'read', at: ['enrolment'] },
  'side_answer.give': { kind: 'side_answer', right: 'write', at: ['enrolment'] },
  'score.read': { kind: 'score', right: 'read', at: ['enrolment'] },
  'score.keep': { kind: 'score', right: 'write', at: ['enrolment'] },
  'side_score.read': { kind: 'side_score', right: 'read', at: ['enrolment'] },
  'side_score.keep': { kind: 'side_score', right: 'write', at: ['enrolment'] },
  'shared_note.read': { kind: 'shared_note', right: 'read', at: ['enrolment'] },
  'shared_note.write': { kind: 'shared_note', right: 'write', at: ['enrolment'] },
  'organisation_note.read': { kind: 'organisation_note', right: 'read', at: ['referral', 'enrolment'] },
  'organisation_note.write': { kind: 'organisation_note', right: 'write', at: ['referral', 'enrolment'] },
  'journal.read': { kind: 'journal', right: 'read', at: ['enrolment'] },
  'journal.write': { kind: 'journal', right: 'write', at: ['enrolment'] },
  'journal.hand_over': { kind: 'journal', right: 'write', at: ['enrolment'] },
  'feedback_draft.read': { kind: 'feedback_draft', right: 'read', at: ['enrolment'] },
  'feedback_draft.write': { kind: 'feedback_draft', right: 'write', at: ['enrolment'], only: heldTogether },
  'feedback.withhold': { kind: 'feedback_draft', right: 'write', at: ['enrolment'] },
  'feedback.read': { kind: 'feedback', right: 'read', at: ['enrolment'] },
  'feedback.release': { kind: 'feedback', right: 'write', at: ['enrolment'] },
  'network_person.read': { kind: 'network_person', right: 'read', at: ['citizen', 'enrolment'] },
  'network_person.agree': { kind: 'network_person', right: 'write', at: ['citizen', 'enrolment'] },
  'access_grant.read': { kind: 'access_grant', right: 'read', at: ['citizen', 'referral', 'enrolment'] },
  'access_grant.take': {
    kind: 'access_grant',
    right: 'write',
    at: ['referral', 'enrolment'],
    only: ['project_leader'],
  },
  'access_grant.invite': {
    kind: 'access_grant',
    right: 'write',
    at: ['citizen', 'enrolment'],
    only: heldTogether,
  },
  'file_request.read': { kind: 'file_request', right: 'read', at: ['citizen'] },
  'file_request.make': { kind: 'file_request', right: 'write', at: ['citizen'], only: ['citizen'] },
  'journal_reader.name': {
    kind: 'file_request',
    right: 'write',
    at: ['enrolment'],
    only: ['caseload_leader'],
  },
  'file_answer.read': { kind: 'file_answer', right: 'read', at: ['citizen'] },
  'file_answer.release': { kind: 'file_answer', right: 'write', at: ['citizen'] },
  'figure.read': { kind: 'figure', right: 'read', at: ['run'] },
  'access_log.read': { kind: 'access_log', right: 'read', at: ['citizen'] },
  'log_review.read': { kind: 'log_review', right: 'read', at: ['authority'] },
  'log_review.draw': { kind: 'log_review', right: 'write', at: ['authority'] },
  'log_review.judge': { kind: 'log_review', right: 'write', at: ['authority'] },
  'log_review.sign_off': { kind: 'log_review', right: 'write', at: ['authority'] },
  'report.read': { kind: 'report', right: 'read', at: ['run'] },
  'report.write': { kind: 'report', right: 'write', at: ['run'] },
  'edition_proposal.read': { kind: 'edition_proposal', right: 'read', at: ['run'] },
  'edition_proposal.make': { kind: 'edition_proposal', right: 'write', at: ['run'] },
  'sealed_edition.read': { kind: 'sealed_edition', right: 'read', at: ['run'] },
  'sealed_edition.seal': { kind: 'sealed_edition', right: 'write', at: ['run'] },
  'delivered_edition.read': { kind: 'delivered_edition', right: 'read', at: ['authority'] },
  'extract.read': { kind: 'extract', right: 'read', at: ['run'] },
  'extract.agree': { kind: 'extract', right: 'write', at: ['run'] },
  'delivered_extract.read': { kind: 'delivered_extract', right: 'read', at: ['authority'] },
  'delivered_extract.deliver': { kind: 'delivered_extract', right: 'write', at: ['run'] },
  'import.read': { kind: 'import', right: 'read', at: ['run'] },
  'import.write': { kind: 'import', right: 'write', at: ['run'] },
  'move_link.read': { kind: 'move_link', right: 'read', at: ['citizen', 'run'] },
  'move_link.record': { kind: 'move_link', right: 'write', at: ['citizen', 'run'], only: ['project_leader'] },
  'company_card.read': { kind: 'company_card', right: 'read', at: ['authority'] },
  'company_card.write': { kind: 'company_card', right: 'write', at: ['authority'] },
  'delivered_edition.deliver': { kind: 'delivered_edition', right: 'write', at: ['run'] },
} as const satisfies Record<string, Action>;

export type ActionName = keyof typeof actions;

export const actionNames = Object.keys(actions) as readonly ActionName[];
