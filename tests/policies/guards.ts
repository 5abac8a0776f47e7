import type { Client } from 'pg';
import { type ActionName, actionNames } from '../../src/domain/access/action.ts';
import { type Held, isOpen, type Lock } from '../../src/domain/access/locks.ts';
import { type Column, matrix } from './oracle/matrix.ts';
import type { Place } from './oracle/place.ts';
import { isUndecided, relationsTo } from './oracle/relations.ts';
import { isReleased } from './oracle/released.ts';
import { contentOf } from './oracle/verdict.ts';
import { type Disagreement, enter } from './reads.ts';
import { type World, type WorldViewer, whoIs } from './world/world.ts';

type Scope = 'authority' | 'citizen' | 'referral' | 'enrolment' | 'run';

/** A record an address can name, as the oracle and the database see it. */
export interface Target {
  readonly scope: Scope;
  readonly id: string;
  readonly place: Place;
}

/** A viewer before a record, with what the database says the viewer holds there. */
export interface Standing {
  readonly viewer: WorldViewer;
  readonly target: Target;
  readonly held: ReadonlySet<Held>;
}

type Asked = readonly [
  column: Column,
  right: 'read' | 'write',
  at: readonly Scope[],
  only?: readonly string[],
];

const responsible = ['responsible_on_team', 'responsible_outside_team'];
const together = ['responsible_on_team', 'coordinator'];
const factWriters = [...together, 'team_general'];
const atWork = [
  ...together,
  'team_general',
  'team_psychologist',
  'team_occupational_therapist',
  'team_company_consultant',
];

const agreeing = [...together, 'team_company_consultant'];
const wishWriters = atWork.filter((relation) => relation !== 'team_psychologist');

const lending = ['coordinator', 'team_general', 'team_psychologist', 'team_occupational_therapist'];

/** Each action's column, right and further demand, written down again; and where it is asked. */
const asked: Readonly<Record<ActionName, Asked>> = {
  'call_name.read': ['call', 'read', ['citizen', 'referral', 'enrolment']],
  'identity.read': ['ident', 'read', ['citizen', 'referral', 'enrolment']],
  'identity.correct': ['ident', 'write', ['citizen']],
  'responsible_caseworker.read': ['resp', 'read', ['citizen', 'referral', 'enrolment']],
  'responsible_caseworker.name': ['resp', 'write', ['citizen'], ['caseload_leader']],
  'caseload.hand_over': ['resp', 'write', ['referral'], responsible],
  'caseload.return': ['resp', 'write', ['referral'], [...responsible, 'citizen']],
  'caseload.send_paper': ['elig', 'write', ['referral'], [...responsible, 'former_caseworker']],
  'referral_draft.read': ['rdraf', 'read', ['citizen']],
  'referral_draft.write': ['rdraf', 'write', ['citizen']],
  'referral.read': ['ref', 'read', ['referral']],
  'referral.send': ['ref', 'write', ['citizen'], responsible],
  'referral.decide': ['ref', 'write', ['referral'], ['intake_member']],
  'referral.record_step': ['ref', 'write', ['referral'], [...responsible, 'intake_member']],
  'referral.choose': ['ref', 'write', ['referral'], ['citizen']],
  'referral.amend': ['ref', 'write', ['referral'], responsible],
  'referral.amend_own': ['ref', 'write', ['referral'], ['citizen']],
  'referral_status.read': ['rstat', 'read', ['referral']],
  'eligibility_fact.read': ['elig', 'read', ['referral', 'enrolment']],
  'eligibility_fact.record': ['elig', 'write', ['referral']],
  'enrolment.read': ['enrol', 'read', ['enrolment']],
  'enrolment.start': ['enrol', 'write', ['referral'], ['project_leader']],
  'enrolment.close': ['enrol', 'write', ['enrolment']],
  'enrolment.change': ['enrol', 'write', ['enrolment']],
  'enrolment.move_version': ['enrol', 'write', ['enrolment']],
  'team.change': ['enrol', 'write', ['enrolment']],
  'rhythm.agree': ['enrol', 'write', ['enrolment']],
  'enrolment_status.read': ['estat', 'read', ['enrolment']],
  'plan.read': ['plan', 'read', ['enrolment']],
  'plan.write': ['plan', 'write', ['enrolment'], atWork],
  'plan.write_own': ['plan', 'write', ['enrolment'], ['citizen']],
  'work_strand.read': ['wstr', 'read', ['enrolment']],
  'work_strand.write': ['wstr', 'write', ['enrolment'], atWork],
  'work_strand.write_own': ['wstr', 'write', ['enrolment'], ['citizen']],
  'other_strands.read': ['ostr', 'read', ['enrolment']],
  'other_strands.write': ['ostr', 'write', ['enrolment'], atWork],
  'other_strands.write_own': ['ostr', 'write', ['enrolment'], ['citizen']],
  'agenda.read': ['agen', 'read', ['enrolment']],
  'agenda.write': ['agen', 'write', ['enrolment'], atWork],
  'agenda.write_own': ['agen', 'write', ['enrolment'], ['citizen']],
  'course_reason.read': ['creas', 'read', ['enrolment']],
  'course_reason.write': ['creas', 'write', ['enrolment']],
  'attendance.read': ['att', 'read', ['enrolment']],
  'attendance.record': ['att', 'write', ['enrolment']],
  'absence_reason.read': ['areas', 'read', ['enrolment']],
  'absence_reason.write': ['areas', 'write', ['enrolment']],
  'sign_up.read': ['sign', 'read', ['enrolment']],
  'sign_up.write': ['sign', 'write', ['enrolment']],
  'consent.read': ['cons', 'read', ['referral', 'enrolment']],
  'consent.give': ['cons', 'write', ['referral'], ['citizen']],
  'consent.withdraw': ['cons', 'write', ['referral']],
  'consent.record': ['cons', 'write', ['referral', 'enrolment'], together],
  'sharing.by_law': ['cons', 'write', ['referral', 'enrolment'], together],
  'work_fact.read': ['workf', 'read', ['citizen', 'enrolment']],
  'work_fact.record': [
    'workf',
    'write',
    ['citizen', 'enrolment'],
    [...factWriters, 'team_company_consultant'],
  ],
  'work_fact.dispute': ['workf', 'write', ['citizen'], ['citizen']],
  'benefit_fact.read': ['benf', 'read', ['citizen', 'enrolment']],
  'benefit_fact.record': [
    'benf',
    'write',
    ['citizen', 'enrolment'],
    [...factWriters, 'responsible_outside_team', 'former_caseworker'],
  ],
  'benefit_fact.dispute': ['benf', 'write', ['citizen'], ['citizen']],
  'other_fact.read': ['othf', 'read', ['citizen', 'enrolment']],
  'other_fact.record': ['othf', 'write', ['citizen', 'enrolment'], factWriters],
  'other_fact.dispute': ['othf', 'write', ['citizen'], ['citizen']],
  'wave_outcome.read': ['wave', 'read', ['enrolment']],
  'wave_outcome.tell': ['wave', 'write', ['enrolment']],
  'answer_link.read': ['alink', 'read', ['enrolment']],
  'answer_link.make': ['alink', 'write', ['enrolment'], [...lending, 'citizen']],
  'answer_link.end': ['alink', 'write', ['enrolment']],
  'answer_draft.read': ['adraf', 'read', ['enrolment']],
  'answer_draft.write': ['adraf', 'write', ['enrolment']],
  'answer.read': ['answ', 'read', ['enrolment']],
  'answer.give': ['answ', 'write', ['enrolment']],
  'side_answer.read': ['sansw', 'read', ['enrolment']],
  'side_answer.give': ['sansw', 'write', ['enrolment']],
  'score.read': ['score', 'read', ['enrolment']],
  'score.keep': ['score', 'write', ['enrolment']],
  'side_score.read': ['sscor', 'read', ['enrolment']],
  'side_score.keep': ['sscor', 'write', ['enrolment']],
  'shared_note.read': ['note', 'read', ['enrolment']],
  'shared_note.write': ['note', 'write', ['enrolment']],
  'organisation_note.read': ['onote', 'read', ['referral', 'enrolment']],
  'organisation_note.write': ['onote', 'write', ['referral', 'enrolment']],
  'journal.read': ['jour', 'read', ['enrolment']],
  'journal.write': ['jour', 'write', ['enrolment']],
  'journal.hand_over': ['jour', 'write', ['enrolment']],
  'feedback_draft.read': ['draft', 'read', ['enrolment']],
  'feedback_draft.write': ['draft', 'write', ['enrolment'], together],
  'feedback.withhold': ['draft', 'write', ['enrolment']],
  'feedback.read': ['feed', 'read', ['enrolment']],
  'feedback.release': ['feed', 'write', ['enrolment']],
  'network_person.read': ['netw', 'read', ['citizen', 'enrolment']],
  'network_person.agree': ['netw', 'write', ['citizen', 'enrolment']],
  'access_grant.read': ['grant', 'read', ['citizen', 'referral', 'enrolment']],
  'access_grant.take': ['grant', 'write', ['referral', 'enrolment'], ['project_leader']],
  'access_grant.invite': ['grant', 'write', ['citizen', 'enrolment'], [...together, 'citizen']],
  'help_agreement.read': ['help', 'read', ['citizen']],
  'help_agreement.write': ['help', 'write', ['citizen'], ['relative']],
  'help_agreement.write_own': ['help', 'write', ['citizen'], ['citizen']],
  'file_request.read': ['file', 'read', ['citizen']],
  'file_request.make': ['file', 'write', ['citizen'], ['citizen']],
  'journal_reader.name': ['file', 'write', ['enrolment'], ['caseload_leader']],
  'file_answer.read': ['fansw', 'read', ['citizen']],
  'file_answer.release': ['fansw', 'write', ['citizen']],
  'figure.read': ['fig', 'read', ['run']],
  'access_log.read': ['log', 'read', ['citizen']],
  'log_review.read': ['revw', 'read', ['authority']],
  'log_review.draw': ['revw', 'write', ['authority']],
  'log_review.judge': ['revw', 'write', ['authority']],
  'log_review.sign_off': ['revw', 'write', ['authority']],
  'report.read': ['rep', 'read', ['run']],
  'report.write': ['rep', 'write', ['run']],
  'edition_proposal.read': ['prop', 'read', ['run']],
  'edition_proposal.make': ['prop', 'write', ['run']],
  'sealed_edition.read': ['seal', 'read', ['run']],
  'sealed_edition.seal': ['seal', 'write', ['run']],
  'delivered_edition.read': ['deliv', 'read', ['authority']],
  'extract.read': ['extr', 'read', ['run']],
  'extract.agree': ['extr', 'write', ['run']],
  'delivered_extract.read': ['dextr', 'read', ['authority']],
  'delivered_extract.deliver': ['dextr', 'write', ['run']],
  'import.read': ['imp', 'read', ['run']],
  'import.write': ['imp', 'write', ['run']],
  'move_link.read': ['move', 'read', ['citizen', 'run']],
  'move_link.record': ['move', 'write', ['citizen', 'run'], ['project_leader']],
  'story.read': ['story', 'read', ['enrolment']],
  'story.write': ['story', 'write', ['enrolment'], [...together, 'team_general']],
  'story.answer': ['story', 'write', ['enrolment'], ['citizen']],
  'company_card.read': ['ccard', 'read', ['authority']],
  'company_card.write': ['ccard', 'write', ['authority']],
  'own_room.read': ['oroom', 'read', ['citizen']],
  'own_room.write': ['oroom', 'write', ['citizen']],
  'worry_receipt.read': ['wrec', 'read', ['enrolment']],
  'worry.read': ['worry', 'read', ['enrolment']],
  'worry.send': ['worry', 'write', ['enrolment'], ['volunteer_mentor']],
  'worry.answer': ['worry', 'write', ['enrolment'], together],
  'placement.read': ['plac', 'read', ['enrolment']],
  'placement.agree': ['plac', 'write', ['enrolment']],
  'placement_reply.read': ['prep', 'read', ['enrolment']],
  'placement_reply.give': ['prep', 'write', ['enrolment'], agreeing],
  'placement_reply.give_own': ['prep', 'write', ['enrolment'], ['citizen']],
  'company_telling.read': ['tell', 'read', ['citizen']],
  'company_telling.agree': ['tell', 'write', ['citizen'], ['citizen']],
  'work_wish.read': ['wish', 'read', ['citizen', 'enrolment']],
  'work_wish.write': ['wish', 'write', ['citizen'], wishWriters],
  'work_wish.write_own': ['wish', 'write', ['citizen'], ['citizen']],
  'placement_reply.give_by_link': ['prep', 'write', ['enrolment'], ['company_by_link']],
  'placement_reply.lend': ['prep', 'write', ['enrolment'], agreeing],
  'check_in.read': ['chek', 'read', ['enrolment']],
  'check_in.tell_own': ['chek', 'write', ['enrolment'], ['citizen']],
  'check_in.tell_by_link': ['chek', 'write', ['enrolment'], ['company_by_link']],
  'check_in.answer': ['chek', 'write', ['enrolment'], agreeing],
  'minutes.read': ['minu', 'read', ['enrolment']],
  'minutes.write': ['minu', 'write', ['enrolment'], agreeing],
  'minutes.answer': ['minu', 'write', ['enrolment'], ['citizen']],
  'workplace_minutes.read': ['wminu', 'read', ['enrolment']],
  'workplace_minutes.write': ['wminu', 'write', ['enrolment'], agreeing],
  'workplace_minutes.answer': ['wminu', 'write', ['enrolment'], ['company_by_link']],
  'delivered_edition.deliver': ['deliv', 'write', ['run']],
};

/** Asks the database what every viewer holds to every house, citizen, referral, enrolment and run. */
export async function standingsOf(
  app: Client,
  world: World,
  viewers: readonly WorldViewer[],
): Promise<Standing[]> {
  const targets = targetsOf(world);
  const standings: Standing[] = [];
  for (const viewer of viewers) {
    await app.query('begin');
    await enter(app, viewer);
    const { rows } = await app.query<{ held: Held[] }>(
      'select app.relations_to(scope, id::uuid) as held from unnest($1::text[], $2::text[]) with ordinality as t (scope, id, n) order by n',
      [targets.map(({ scope }) => scope), targets.map(({ id }) => id)],
    );
    await app.query('commit');
    standings.push(...targets.map((target, i) => ({ viewer, target, held: new Set(rows[i]?.held) })));
  }
  return standings;
}

/** Compares a lock, as a guard or a button asks it, with the oracle: for every standing and every action asked about. */
export function compareLock(
  lock: Lock,
  world: World,
  standings: readonly Standing[],
  names: readonly ActionName[] = actionNames,
): Disagreement[] {
  return names.flatMap((name) =>
    standings
      .filter(({ target }) => isAskedAt(name, target))
      .filter((standing) => isOpen(lock, name, standing.held) !== mayTryOnce(world, standing, name))
      .map(({ viewer, target }) => `${name} at ${target.scope} ${target.id} for ${whoIs(viewer)}`),
  );
}

const known = new WeakMap<Standing, Map<ActionName, boolean>>();

/** The oracle's answer, worked out once: a world stands still, and a thousand locks are held against it. */
function mayTryOnce(world: World, standing: Standing, name: ActionName): boolean {
  const answers = known.get(standing) ?? new Map<ActionName, boolean>();
  known.set(standing, answers);
  const answer = answers.get(name) ?? mayTry(world, standing.viewer, standing.target, name);
  answers.set(name, answer);
  return answer;
}

/** Whether the oracle lets a viewer try an action on a target. */
export function mayTry(world: World, viewer: WorldViewer, target: Target, name: ActionName): boolean {
  return openedAtTheDoor(world, viewer, target, name).length > 0;
}

/** The relations by which the oracle lets a viewer try an action on a target. */
export function openedAtTheDoor(
  world: World,
  viewer: WorldViewer,
  { place }: Target,
  name: ActionName,
): string[] {
  const [column, right, , only] = asked[name];
  return [...relationsTo(world, viewer, place)].filter((relation) => {
    const cell = matrix.get(relation)?.get(column);
    if (cell === undefined || !cell[right] || (only !== undefined && !only.includes(relation))) return false;
    if (right === 'write' && cell.writesFreely) return true;
    if (cell.condition === 'u') return place.referral === undefined || isUndecided(world, place.referral);
    if (cell.condition === 't') return false;
    if (cell.condition === 'f')
      return isReleased(world, viewer, contentOf[column] ?? '', place.referral ?? '', relation);
    return true;
  });
}

/** Whether an action can be asked about at a target. */
export function isAskedAt(name: ActionName, { scope }: Target): boolean {
  return asked[name][2].includes(scope);
}

/** Every record that an address can name. */
export function targetsOf(world: World): Target[] {
  return [
    ...world.organisation.map((r) => ({ scope: 'authority' as const, id: r.id, place: { authority: r.id } })),
    ...world.citizen.map((r) => ({
      scope: 'citizen' as const,
      id: r.id,
      place: { authority: r.authority_id, citizen: r.id },
    })),
    ...world.referral.map((r) => ({
      scope: 'referral' as const,
      id: r.id,
      place: { authority: r.authority_id, citizen: r.citizen_id, referral: r.id, run: r.run_id },
    })),
    ...world.enrolment.map((r) => ({
      scope: 'enrolment' as const,
      id: r.id,
      place: {
        authority: r.authority_id,
        citizen: r.citizen_id,
        referral: r.referral_id,
        enrolment: r.id,
        run: r.run_id,
      },
    })),
    ...world.run.map((r) => ({ scope: 'run' as const, id: r.id, place: { run: r.id } })),
  ];
}
