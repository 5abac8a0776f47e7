import { daysBetween, type PlainDate } from '../kernel/plain-date.ts';

/** A citizen's course in the programme that another one is added to. */
export interface HostCourse {
  readonly startsOn: PlainDate;
  readonly endedOn: PlainDate | undefined;
}

/** Whether a course at the host is under way on a day: the added one goes on beside it. */
export function isBesideHost(hosts: readonly HostCourse[], day: PlainDate): boolean {
  return hosts.some(({ startsOn, endedOn }) => startsOn <= day && (endedOn === undefined || day <= endedOn));
}

/** How many days before the end of the course at the host the people of the added one are asked. */
const daysOfNotice = 14;

/** That the course at the host ends or has ended; the added one goes on, and people decide. */
export interface HostEnd {
  readonly endsOn: PlainDate;
  /** Negative once it has ended. */
  readonly daysLeft: number;
}

/**
 * The end of the course at the host that must be talked about: near, or gone by. `undefined` while one goes on with no
 * end in sight, and where there never was one.
 */
export function hostEnd(hosts: readonly HostCourse[], today: PlainDate): HostEnd | undefined {
  const last = hosts.toSorted((a, b) => compare(a.endedOn, b.endedOn)).at(-1);
  if (last?.endedOn === undefined) return undefined;
  const daysLeft = daysBetween(today, last.endedOn);
  return daysLeft > daysOfNotice ? undefined : { endsOn: last.endedOn, daysLeft };
}

/** One without an end lasts longest. */
function compare(one: PlainDate | undefined, other: PlainDate | undefined): number {
  if (one === other) return 0;
  if (one === undefined) return 1;
  return other === undefined || one < other ? -1 : 1;
}
