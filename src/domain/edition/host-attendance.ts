/**
 * How those in a host programme came to its meetings: people who are in the added programme as well, beside those who
 * are not. A description, never an effect.
 */
export type HostGroup = 'both' | 'hostOnly';

export const hostGroups: readonly HostGroup[] = ['both', 'hostOnly'];

export interface HostPerson {
  readonly group: HostGroup;
  readonly came: number;
  readonly offered: number;
}

/** By who it is; the key never leaves with a figure. */
export type HostPeople = ReadonlyMap<string, HostPerson>;

/** Meetings that were come to, of those that were offered. */
export interface HostMeetings {
  readonly people: number;
  readonly came: number;
  readonly offered: number;
}

export type HostCounts = Readonly<Record<HostGroup, HostMeetings>>;

export function hostCounts(people: HostPeople): HostCounts {
  const of = (group: HostGroup): HostMeetings => {
    const own = [...people.values()].filter((person) => person.group === group);
    return {
      people: own.length,
      came: own.reduce((sum, { came }) => sum + came, 0),
      offered: own.reduce((sum, { offered }) => sum + offered, 0),
    };
  };
  return { both: of('both'), hostOnly: of('hostOnly') };
}

/** What an edition tells of it: meetings only. How many people they are could be laid beside other counts. */
export type ToldHost = Readonly<Record<HostGroup, Pick<HostMeetings, 'came' | 'offered'>>>;

/**
 *  - host-too-few: so few were offered a meeting that they could be recognised
 *  - host-shows-a-change: beside an earlier edition it would show how the few came whose meetings have changed since
 */
export type HostRefusal = 'host-too-few' | 'host-shows-a-change';

/**
 * Whether the meetings of both groups can be told. Nobody's own attendance may follow from it: not from a small group,
 * and not from the difference to an edition that was told before.
 * @param earlier the people as they were at each moment told of before
 */
export function tellHost(
  now: HostPeople,
  earlier: readonly HostPeople[],
  threshold: number,
): { readonly ok: true; readonly value: ToldHost } | { readonly ok: false; readonly refusal: HostRefusal } {
  const offered = (group: HostGroup): number =>
    [...now.values()].filter((person) => person.group === group && person.offered > 0).length;
  if (hostGroups.some((group) => offered(group) < threshold)) return { ok: false, refusal: 'host-too-few' };
  const isFew = (changed: number): boolean => changed > 0 && changed < threshold;
  const showsFew = earlier.some((then) => hostGroups.some((group) => isFew(changedIn(group, then, now))));
  if (showsFew) return { ok: false, refusal: 'host-shows-a-change' };
  const { both, hostOnly } = hostCounts(now);
  const meetings = ({ came, offered: of }: HostMeetings) => ({ came, offered: of });
  return { ok: true, value: { both: meetings(both), hostOnly: meetings(hostOnly) } };
}

/** How many came to a group, left it, or have other meetings in it than before. */
function changedIn(group: HostGroup, then: HostPeople, now: HostPeople): number {
  const inGroup = (people: HostPeople, key: string): string => {
    const person = people.get(key);
    return person?.group === group ? `${person.came} ${person.offered}` : '';
  };
  const everybody = new Set([...then.keys(), ...now.keys()]);
  return [...everybody].filter((key) => inGroup(then, key) !== inGroup(now, key)).length;
}
