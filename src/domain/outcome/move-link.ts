import type { CitizenId, Id } from '../kernel/ids.ts';
import type { PlainDate } from '../kernel/plain-date.ts';

export type MoveLinkId = Id<'move_link'>;

/** Who has told that two records are one person's: the citizen, or the caseworkers of both municipalities. */
export const moveTellers = ['citizen', 'both_caseworkers'] as const;

export type MoveTeller = (typeof moveTellers)[number];

/** A record of one authority. */
export interface RecordOfPerson {
  readonly authority: string;
  readonly citizen: CitizenId;
}

/** That somebody's record in one municipality went on in another's. */
export interface MoveLink {
  readonly id: MoveLinkId;
  readonly from: RecordOfPerson;
  readonly to: RecordOfPerson;
  readonly movedOn: PlainDate;
  readonly toldBy: MoveTeller;
  readonly recordedOn: PlainDate;
  readonly replaces: MoveLinkId | undefined;
  /** The two were not one person after all. */
  readonly takenBack: boolean;
}

/** The links as they were known on a day. */
export function linksThatStand(links: readonly MoveLink[], knownAt: PlainDate): readonly MoveLink[] {
  const known = links.filter(({ recordedOn }) => recordedOn <= knownAt);
  const replaced = new Set(known.flatMap(({ replaces }) => replaces ?? []));
  return known.filter(({ id, takenBack }) => !takenBack && !replaced.has(id));
}

/** Who somebody is, by each of their records: the first record of all. Whoever is not here has one record. */
export function peopleOfLinks(standing: readonly MoveLink[]): ReadonlyMap<string, string> {
  const cameFrom = new Map(standing.map(({ from, to }) => [to.citizen as string, from.citizen as string]));
  const firstOf = (record: string, steps: number): string => {
    const before = cameFrom.get(record);
    return before === undefined || steps === 0 ? record : firstOf(before, steps - 1);
  };
  const records = standing.flatMap(({ from, to }) => [from.citizen as string, to.citizen as string]);
  return new Map(records.map((record) => [record, firstOf(record, standing.length)]));
}
