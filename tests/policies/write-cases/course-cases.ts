import { randomUUID } from 'node:crypto';
import { subject } from '../oracle/records.ts';
import type { World } from '../world/world.ts';
import { added, authored, ownedBy, withoutReferral } from './rewrites.ts';
import { inserts, type Model, updates, type WriteCase } from './write-case.ts';

const responsible = ['responsible_on_team', 'responsible_outside_team'];
const steps = [...responsible, 'intake_member'];

/** A referral and its answer, a course and its team, sessions. */
export const courseCases: readonly WriteCase[] = [
  inserts(
    { action: 'referral_draft.write', table: 'referral_draft', column: 'rdraf' },
    { rewrite: added, look: ownedBy },
  ),
  updates({ action: 'referral_draft.write', table: 'referral_draft', column: 'rdraf' }, 'id', 'typed'),
  inserts(
    { action: 'referral.send', table: 'referral_fact', column: 'ref', only: responsible },
    { rewrite: added, look: withoutReferral },
  ),
  inserts(
    { action: 'referral.record_step', table: 'intake_fact', column: 'ref', only: steps },
    { rewrite: (row, viewer, author) => ({ ...added(row, viewer, author), told_by: 'staff' }) },
  ),
  inserts(
    { action: 'referral.choose', table: 'intake_fact', column: 'ref', only: ['citizen'] },
    { rewrite: (row, viewer, author) => ({ ...added(row, viewer, author), told_by: 'citizen' }) },
  ),
  inserts(
    { action: 'referral.send', table: 'referral', column: 'ref', only: responsible },
    {
      rewrite: (row, viewer, author) => ({
        ...row,
        id: randomUUID(),
        referrer_account_id: author,
        referrer_organisation_id: viewer.organisation,
      }),
      look: withoutReferral,
    },
  ),
  inserts(
    { action: 'referral.send', table: 'referral_status', column: 'ref', only: responsible },
    {
      rewrite: (row, viewer, author) => ({ ...added(row, viewer, author), status: 'sent' }),
      look: withoutReferral,
    },
  ),
  inserts(
    { action: 'referral.decide', table: 'referral_status', column: 'ref', only: ['intake_member'] },
    { rewrite: (row, viewer, author) => ({ ...added(row, viewer, author), status: 'accepted' }) },
  ),
  inserts(
    {
      action: 'referral.record_step',
      table: 'referral_status',
      column: 'ref',
      only: [...steps, 'citizen'],
    },
    { rewrite: (row, viewer, author) => ({ ...added(row, viewer, author), status: 'withdrawn' }) },
  ),
  inserts(
    { action: 'referral.decide', table: 'referral_criterion', column: 'ref', only: ['intake_member'] },
    {
      rewrite: (row, viewer, author) => ({
        ...authored(row, viewer, author),
        criterion_key: 'invented',
        judged: 'yes',
      }),
      models: (world) =>
        decisionsToCome(world).map(({ values: { reason: _, ...values }, row }) => ({ values, row })),
    },
  ),
  inserts(
    { action: 'referral.decide', table: 'referral_decision', column: 'ref', only: ['intake_member'] },
    { rewrite: authored, models: decisionsToCome },
  ),
  inserts(
    { action: 'eligibility_fact.record', table: 'eligibility_fact', column: 'elig' },
    { rewrite: added, look: ownedBy },
  ),
  inserts(
    { action: 'enrolment.start', table: 'enrolment', column: 'enrol', only: ['project_leader'] },
    { rewrite: (row) => ({ ...row, id: randomUUID() }), models: coursesToCome },
  ),
  inserts(
    { action: 'team.change', table: 'team_member', column: 'enrol' },
    { rewrite: (row) => ({ ...row, id: randomUUID(), coordinates: false }) },
  ),
  updates({ action: 'enrolment.close', table: 'enrolment', column: 'enrol' }, 'id', 'ended_on'),
  updates({ action: 'team.change', table: 'team_member', column: 'enrol' }, 'id', 'period'),
  inserts({ action: 'rhythm.agree', table: 'contact_rhythm', column: 'enrol' }, { rewrite: added }),
  inserts({ action: 'enrolment.close', table: 'closing', column: 'enrol' }, { rewrite: added }),
  inserts({ action: 'enrolment.close', table: 'closing_taken_back', column: 'enrol' }, { rewrite: authored }),
  inserts(
    { action: 'course_reason.write', table: 'closing_taken_back_words', column: 'creas' },
    { rewrite: authored },
  ),
  inserts(
    { action: 'enrolment.move_version', table: 'enrolment_version_move', column: 'enrol' },
    { rewrite: added },
  ),
  inserts({ action: 'enrolment.change', table: 'course_change', column: 'enrol' }, { rewrite: added }),
  inserts(
    { action: 'course_reason.write', table: 'course_change_words', column: 'creas' },
    { rewrite: authored },
  ),
  inserts({ action: 'attendance.record', table: 'attendance', column: 'att' }, { rewrite: added }),
  inserts(
    { action: 'absence_reason.write', table: 'absence_reason', column: 'areas' },
    { rewrite: (row, viewer, author) => ({ ...added(row, viewer, author), replaces: row['id'] }) },
  ),
  inserts({ action: 'attendance.record', table: 'session_participant', column: 'att' }, { rewrite: added }),
  inserts(
    {
      action: 'story.write',
      table: 'story_about',
      column: 'story',
      only: ['responsible_on_team', 'coordinator', 'team_general'],
    },
    { rewrite: added },
  ),
  inserts(
    { action: 'story.answer', table: 'story_answer', column: 'story', only: ['citizen'] },
    { rewrite: added },
  ),
  inserts({ action: 'sign_up.write', table: 'sign_up', column: 'sign' }, { rewrite: added }),
  updates({ action: 'sign_up.write', table: 'sign_up', column: 'sign' }, 'id', 'left_on'),
  inserts({ action: 'attendance.record', table: 'journal_copy', column: 'att' }, { rewrite: added }),
  updates({ action: 'attendance.record', table: 'session_participant', column: 'att' }, 'id', 'taken_off_on'),
  inserts(
    { action: 'attendance.record', table: 'attendance_correction', column: 'att' },
    {
      rewrite: (row, viewer, author) => ({
        ...added(row, viewer, author),
        from_status: row['to_status'],
        to_status: 'late',
      }),
    },
  ),
];

/** Referrals that still wait have no decision to stand model, so they are made for all. */
function decisionsToCome(world: World): Model[] {
  return subject('referral')
    .rows(world)
    .map((row) => ({
      values: {
        authority_id: row.place.authority,
        referral_id: row.id,
        citizen_id: row.place.citizen,
        run_id: row.place.run,
        reason: 'Opdigtet',
      },
      row,
    }));
}

/** A course may be begun from any referral, as far as the locks are asked. */
function coursesToCome(world: World): Model[] {
  const version = world.programme_version[0]?.id;
  return decisionsToCome(world).map(({ values: { reason: _, ...course }, row }) => ({
    values: { ...course, programme_version_id: version, starts_on: '2026-12-01' },
    row,
  }));
}
