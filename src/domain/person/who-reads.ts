import type { RecordKind } from '../access/record-kind.ts';
import { type Relation, relations } from '../access/relation.ts';
import { sightOf } from '../access/who-can-see.ts';

/** People who stand around a citizen, as one says it aloud; several relations may stand behind one word. */
const circles = [
  'citizen',
  'responsible',
  'former_caseworker',
  'team',
  'team_but_companies',
  'intake',
  'leader',
  'referrer',
  'caseload_leader',
] as const;

export type Circle = (typeof circles)[number];

const relationsOf = {
  citizen: ['citizen'],
  responsible: ['responsible_on_team', 'responsible_outside_team'],
  former_caseworker: ['former_caseworker'],
  team: ['team_general', 'team_psychologist', 'team_occupational_therapist', 'team_company_consultant'],
  team_but_companies: ['team_general', 'team_psychologist', 'team_occupational_therapist'],
  intake: ['intake_member'],
  leader: ['project_leader'],
  referrer: ['referrer'],
  caseload_leader: ['caseload_leader'],
} as const satisfies Record<Circle, readonly Relation[]>;

/** What is so at the moment, as far as sight depends on it. */
export interface Moment {
  /** Whether the referral still waits for its answer: intake members, and rights until the answer, last so long. */
  readonly undecided: boolean;
  /** Whether there is a team. */
  readonly hasTeam: boolean;
  /** The responsible caseworker took the case over, and is on the team from that day. */
  readonly tookOver?: boolean;
}

/**
 * Who can read every record of a kind about a citizen at a moment, straight from the access table. Whoever sees
 * only some rows (their own, released ones) is not named: the sentence would promise too much.
 */
export function whoReads(kind: RecordKind, moment: Moment): readonly Circle[] {
  const reading = new Set(relations.filter((relation) => reads(relation, kind, moment)));
  const open = circles.filter((circle) => isOpen(circle, reading, moment));
  return open.includes('team') ? open.filter((circle) => circle !== 'team_but_companies') : open;
}

function isOpen(circle: Circle, reading: ReadonlySet<Relation>, { tookOver = false }: Moment): boolean {
  // Nobody handed a case over where none went; whoever took one over reads what anybody on the team does.
  if (circle === 'former_caseworker' && !tookOver) return false;
  if (circle === 'responsible' && tookOver)
    return reading.has('responsible_on_team') || reading.has('team_general');
  return relationsOf[circle].every((relation) => reading.has(relation));
}

function reads(relation: Relation, kind: RecordKind, moment: Moment): boolean {
  const { undecided } = moment;
  const hasTeam = moment.hasTeam || (moment.tookOver === true && relation === 'team_general');
  if (relation === 'intake_member' && !undecided) return false;
  if (relation.startsWith('team_') && !hasTeam) return false;
  const someone = { relations: [relation], organisation: undefined };
  return sightOf(someone, kind, { undecided, released: [] }).extent === 'all';
}
