import { changesKnownAt } from '../../domain/enrolment/course-change.ts';
import { phaseSpans } from '../../domain/enrolment/phase-spans.ts';
import type { ReferralId } from '../../domain/kernel/ids.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { PhaseEnds } from '../../domain/outcome/case-row.ts';
import type { RecordedCase } from '../../domain/outcome/engine/join-moves.ts';
import { kindsAsked } from '../../domain/outcome/engine/kinds-asked.ts';
import type { OutcomeRule, Phase } from '../../domain/programme/definition.ts';
import { isAmong } from './packed-entry.ts';
import type { PackedWay } from './packed-way.ts';
import { type UnpackedWay, unpackWay } from './unpack-way.ts';
import type { VersionsOfRun } from './version-queries.ts';
import type { KnownMoment, MeetingsOfWay } from './way-to-count-queries.ts';

/** A way as it is counted. */
export interface CountedCase extends RecordedCase, Pick<UnpackedWay, 'recorded' | 'recordedLast'> {
  readonly authority: string;
  /** The number of the version it followed at the moment asked for. */
  readonly followed: string;
}

/** Makes cases of packed ways as they come; `undefined` of one that was not known yet. */
export function casesFor(
  rules: readonly OutcomeRule[],
  versions: VersionsOfRun,
): (way: PackedWay, moment: KnownMoment, meetings: MeetingsOfWay) => CountedCase | undefined {
  const phaseEndsOf = rules.some(asksPhases) ? phaseEndsIn(versions) : () => undefined;
  const asked = { kinds: isAmong(kindsAsked(rules)), places: rules.some(asksEmployers) };
  return (packed, moment, meetings) => {
    const way = unpackWay(packed, moment, asked);
    if (way === undefined) return undefined;
    return new CountedWay(packed, way, {
      followed: versions.get(way.followed)?.number ?? '',
      phaseEnds: phaseEndsOf(way, packed, moment),
      meetings: meetingsOf(meetings, moment),
    });
  };
}

/** A case whose ids are read only where somebody asks whose it is. */
class CountedWay implements CountedCase {
  readonly sent: CountedCase['sent'];
  readonly answer: CountedCase['answer'];
  readonly ownNo: CountedCase['ownNo'];
  readonly course: CountedCase['course'];
  readonly facts: CountedCase['facts'];
  readonly meetings: CountedCase['meetings'];
  readonly phaseEnds: CountedCase['phaseEnds'];
  readonly scores: CountedCase['scores'] = nothing;
  readonly followed: string;
  readonly recorded: number;
  readonly recordedLast: number;
  readonly #packed: PackedWay;

  constructor(
    packed: PackedWay,
    way: UnpackedWay,
    more: Pick<CountedCase, 'followed' | 'phaseEnds' | 'meetings'>,
  ) {
    this.#packed = packed;
    this.sent = way.sent;
    this.answer = way.answer;
    this.ownNo = way.ownNo;
    this.course = way.course;
    this.facts = way.facts;
    this.recorded = way.recorded;
    this.recordedLast = way.recordedLast;
    this.followed = more.followed;
    this.phaseEnds = more.phaseEnds;
    this.meetings = more.meetings;
  }

  get referral(): ReferralId {
    return this.#packed.referral;
  }

  get authority(): string {
    return this.#packed.authority;
  }

  get personKey(): string {
    return this.#packed.citizenKey;
  }

  get record(): string {
    return this.#packed.citizen;
  }
}

const nothing: readonly never[] = [];

function meetingsOf(meetings: MeetingsOfWay, { knownAt }: KnownMoment): CountedCase['meetings'] {
  return meetings.length === 0
    ? nothing
    : meetings.map(([on, attendance]) => ({ on, attendance, recordedOn: knownAt }));
}

function asksPhases(rule: OutcomeRule): boolean {
  return (
    ('anchor' in rule && isPhaseEnd(rule.anchor)) || ('fromAnchor' in rule && isPhaseEnd(rule.fromAnchor))
  );
}

function isPhaseEnd(anchor: string): boolean {
  return anchor === 'end_of_main' || anchor === 'end_of_aftercare';
}

/** Whether it makes a difference to a rule with whom somebody works. */
function asksEmployers(rule: OutcomeRule): boolean {
  return (
    rule.measure === 'hours' ||
    rule.measure === 'hours_change' ||
    (rule.measure === 'lasting' && rule.changeOfEmployer !== 'allowed')
  );
}

/** Lays courses out in their phases. Courses that began on one day and were never changed are laid out once. */
function phaseEndsIn(versions: VersionsOfRun) {
  const unchanged = new Map<string, PhaseEnds>();
  return (
    { version, course }: UnpackedWay,
    { changes }: PackedWay,
    { knownAt }: KnownMoment,
  ): PhaseEnds | undefined => {
    const definition = version === undefined ? undefined : versions.get(version)?.definition;
    if (definition === undefined || course?.startedOn === undefined) return undefined;
    if (changes.length > 0)
      return lastDays(phaseSpans(definition, course.startedOn, changesKnownAt(changes, knownAt)));
    const key = `${version} ${course.startedOn}`;
    const ends = unchanged.get(key) ?? lastDays(phaseSpans(definition, course.startedOn, []));
    unchanged.set(key, ends);
    return ends;
  };
}

/** The last days of the main phases and of the aftercare, where they are known. */
export function lastDays(spans: ReturnType<typeof phaseSpans>): PhaseEnds {
  const lastOf = (kind: Phase['kind']): PlainDate | undefined =>
    spans.filter(({ phase }) => phase.kind === kind).at(-1)?.endsOn;
  return { main: lastOf('main'), aftercare: lastOf('aftercare') };
}
