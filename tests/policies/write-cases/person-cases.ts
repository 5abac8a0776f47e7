import { randomUUID } from 'node:crypto';
import { subject } from '../oracle/records.ts';
import type { World } from '../world/world.ts';
import { workFactWriters } from './fact-cases.ts';
import { added, authored, ownedBy } from './rewrites.ts';
import { inserts, type Model, updates, type WriteCase } from './write-case.ts';

const together = ['responsible_on_team', 'coordinator'];
const inviting = [...together, 'citizen'];
const helping = { relative: 'help_agreement.write', citizen: 'help_agreement.write_own' } as const;
const wishWriters = [...together, 'team_general', 'team_occupational_therapist', 'team_company_consultant'];

/** Who a citizen is, who answers for them, who is around them and who is let in. */
export const personCases: readonly WriteCase[] = [
  updates(
    { action: 'identity.correct', table: 'citizen_identity', column: 'ident' },
    'citizen_id',
    'address',
  ),
  inserts({ action: 'identity.correct', table: 'citizen_protection', column: 'ident' }, { rewrite: added }),
  updates({ action: 'identity.correct', table: 'citizen_protection', column: 'ident' }, 'id', 'period'),
  inserts(
    {
      action: 'responsible_caseworker.name',
      table: 'responsible_caseworker',
      column: 'resp',
      only: ['caseload_leader'],
    },
    { rewrite: (row) => ({ ...row, id: randomUUID() }) },
  ),
  updates(
    {
      action: 'responsible_caseworker.name',
      table: 'responsible_caseworker',
      column: 'resp',
      only: ['caseload_leader'],
    },
    'id',
    'period',
  ),
  inserts({ action: 'own_room.write', table: 'cv_line', column: 'oroom' }, { rewrite: added }),
  updates({ action: 'own_room.write', table: 'cv_line', column: 'oroom' }, 'id', 'heading'),
  inserts(
    { action: 'work_wish.write', table: 'work_wish', column: 'wish', only: wishWriters },
    { rewrite: nextWish('staff') },
  ),
  inserts(
    { action: 'work_wish.write_own', table: 'work_wish', column: 'wish', only: ['citizen'] },
    { rewrite: nextWish('citizen') },
  ),
  inserts(
    { action: 'work_wish.write', table: 'place_proposal', column: 'wish', only: wishWriters },
    { rewrite: added },
  ),
  // There is one yes for each place: a second one is over already.
  inserts(
    { action: 'company_telling.agree', table: 'company_telling', column: 'tell', only: ['citizen'] },
    {
      rewrite: (row, viewer, author) => ({
        ...added(row, viewer, author),
        to_account_id: null,
        ended_on: row['told_on'],
      }),
    },
  ),
  updates(
    { action: 'company_telling.agree', table: 'company_telling', column: 'tell', only: ['citizen'] },
    'id',
    'ended_on',
  ),
  inserts(
    { action: 'company_telling.agree', table: 'place_step', column: 'tell', only: ['citizen'] },
    {
      // Whoever writes facts about work may write down that they fit, as any other step.
      or: { column: 'workf', only: workFactWriters, look: ownedBy },
      rewrite: (row, viewer, author) => ({
        ...added(row, viewer, author),
        step: 'match',
        work_fact_id: null,
      }),
    },
  ),
  inserts({ action: 'network_person.agree', table: 'network_person', column: 'netw' }, { rewrite: added }),
  updates({ action: 'network_person.agree', table: 'network_person', column: 'netw' }, 'id', 'period'),
  inserts(
    { action: 'access_grant.take', table: 'access_grant', column: 'grant', only: ['project_leader'] },
    {
      rewrite: (row, viewer, author) => ({
        ...added(row, viewer, author),
        kind: 'leaders_need',
        to_account_id: author,
        to_organisation_id: viewer.organisation,
        session_id: null,
      }),
      models: needsToCome,
    },
  ),
  inserts(
    { action: 'access_grant.invite', table: 'access_grant', column: 'grant', only: inviting },
    { rewrite: (row, viewer, author) => ({ ...added(row, viewer, author), kind: 'invited_meeting' }) },
  ),
  // Glass is broken through its own door, and company people are let in by nobody yet: never by a plain insert.
  ...['break_the_glass', 'company_people'].map((kind) =>
    inserts(
      { action: 'access_grant.invite', table: 'access_grant', column: 'grant', only: [] },
      { rewrite: (row, viewer, author) => ({ ...added(row, viewer, author), kind }) },
    ),
  ),
  inserts(
    { action: 'access_grant.invite', table: 'access_grant_end', column: 'grant', only: inviting },
    { rewrite: authored },
  ),
  inserts(
    { action: 'access_grant.invite', table: 'invitation_yes', column: 'grant', only: inviting },
    { rewrite: authored },
  ),
  ...(['relative', 'citizen'] as const).flatMap((side) => [
    inserts(
      { action: helping[side], table: 'help_words', column: 'help', only: [side] },
      {
        rewrite: (row, viewer, author) => ({ ...added(row, viewer, author), version: 2, written_side: side }),
      },
    ),
    inserts(
      { action: helping[side], table: 'help_yes', column: 'help', only: [side] },
      {
        rewrite: (row, viewer, author) => ({ ...authored(row, viewer, author), agreed_side: side }),
      },
    ),
  ]),
  inserts(
    { action: 'file_request.make', table: 'file_request', column: 'file', only: ['citizen'] },
    { rewrite: added },
  ),
  inserts(
    { action: 'journal_reader.name', table: 'journal_reader', column: 'file', only: ['caseload_leader'] },
    {
      rewrite: (row, viewer, author) => ({
        ...added(row, viewer, author),
        owner_organisation_id: viewer.organisation,
      }),
    },
  ),
  inserts(
    { action: 'file_answer.release', table: 'file_answer', column: 'fansw' },
    { rewrite: added, look: ownedBy },
  ),
  inserts(
    { action: 'file_answer.release', table: 'file_answer_words', column: 'fansw' },
    { rewrite: authored, look: ownedBy },
  ),
  inserts({ action: 'log_review.draw', table: 'log_review', column: 'revw' }, { rewrite: added }),
  inserts(
    { action: 'log_review.draw', table: 'log_review_item', column: 'revw' },
    { rewrite: (row) => ({ ...row, id: randomUUID() }) },
  ),
  updates({ action: 'log_review.sign_off', table: 'log_review', column: 'revw' }, 'id', 'signed_off_on'),
  updates({ action: 'log_review.judge', table: 'log_review_item', column: 'revw' }, 'id', 'judgement'),
];

/** A leader may need to see any course, as far as the locks are asked. */
function needsToCome(world: World): Model[] {
  const grant = world.access_grant[0];
  return subject('referral')
    .rows(world)
    .map((row) => ({
      values: {
        ...grant,
        authority_id: row.place.authority,
        citizen_id: row.place.citizen,
        referral_id: row.id,
        run_id: row.place.run,
      },
      row,
    }));
}

/** The next version of what somebody wishes for, signed by one side. */
function nextWish(changed_by: 'staff' | 'citizen'): Parameters<typeof inserts>[1]['rewrite'] {
  return (row, viewer, author) => ({ ...added(row, viewer, author), version: 2, changed_by });
}
