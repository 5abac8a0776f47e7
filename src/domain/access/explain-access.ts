import type { PlainDate } from '../kernel/plain-date.ts';
import { accessTable } from './access-table.ts';
import type { Reach, Right } from './cell.ts';
import { isReleasedTo } from './is-released-to.ts';
import type { Held } from './locks.ts';
import type { RecordKind } from './record-kind.ts';
import { isRelation, type Relation } from './relation.ts';
import type { AccessTable, Extent, Onlooker, SightFacts } from './who-can-see.ts';

/**
 * What one relation says about one question:
 *  - opens: all rows of the kind
 *  - opens_some: the rows its reach names
 *  - awaits_release: it would open, but no consent and no rule of law valid that day passes the content on
 *  - ended_with_answer: it opened until the referral was answered
 *  - gives_nothing: its cell is closed
 */
export type Verdict = 'opens' | 'opens_some' | 'awaits_release' | 'ended_with_answer' | 'gives_nothing';

/** One relation's part of an explanation. */
export interface Step {
  readonly relation: Relation;
  readonly reach: Reach | undefined;
  readonly verdict: Verdict;
  /** Last day of the consent or rule of law it rests on. */
  readonly until: PlainDate | undefined;
}

/** Whether something is open to somebody, and what each of their relations says to it. */
export interface Explanation {
  readonly extent: Extent;
  readonly steps: readonly Step[];
}

/**
 * Explains why a kind of record is open or closed to somebody: the access table read aloud, relation by relation.
 * Nobody without a relation is given any step: there is no other way in.
 */
export function explainAccess(
  person: Onlooker,
  { kind, right }: { readonly kind: RecordKind; readonly right: Right },
  facts: SightFacts,
  table: AccessTable = accessTable,
): Explanation {
  const steps = person.relations.map((relation) =>
    stepOf(relation, table[relation][kind][right], kind, person, facts),
  );
  return { extent: extentOf(steps), steps };
}

function stepOf(
  relation: Relation,
  reach: Reach | undefined,
  kind: RecordKind,
  { organisation }: Onlooker,
  { released, undecided }: SightFacts,
): Step {
  const step = (verdict: Verdict, until?: PlainDate): Step => ({ relation, reach, verdict, until });
  if (reach === undefined) return step('gives_nothing');
  if (reach === 'all') return step('opens');
  if (reach === 'undecided') return step(undecided ? 'opens' : 'ended_with_answer');
  if (reach !== 'released') return step('opens_some');
  const release = released.find(
    ({ kind: content, to, as }) => content === kind && to === organisation && isReleasedTo(as, relation),
  );
  return release === undefined ? step('awaits_release') : step('opens', release.until);
}

function extentOf(steps: readonly Step[]): Extent {
  if (steps.some(({ verdict }) => verdict === 'opens')) return 'all';
  return steps.some(({ verdict }) => verdict === 'opens_some') ? 'part' : 'none';
}

/**
 * What the locks say somebody holds to a record, as an onlooker and facts: so that an explanation given by an
 * operator starts from the very words the guards use.
 */
export function onlookerOf(
  held: ReadonlySet<Held>,
  organisation: Onlooker['organisation'],
): { readonly person: Onlooker; readonly facts: SightFacts } {
  const words = [...held].map((name) => name.split(':'));
  const relations = words.flatMap(([name = '', condition]) =>
    condition === undefined && isRelation(name) ? [name] : [],
  );
  const released = words.flatMap(([name = '', condition, kind]) =>
    condition === 'released' && isRelation(name)
      ? [{ kind: kind as RecordKind, to: organisation, as: name, until: undefined }]
      : [],
  );
  const undecided = words.some(([, condition]) => condition === 'undecided');
  return { person: { relations, organisation }, facts: { released, undecided } };
}
