import type { Relation } from '../../../domain/access/relation.ts';
import { contactsOf, contactWaiting } from '../../../domain/job-contact/job-contact.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { readConsultedCourses, readJobsOf } from './contact-queries.ts';

/** A contact after a start in a job that waits for the viewer. */
export interface WaitingContact {
  readonly citizen: string;
  readonly employer: string | undefined;
  readonly week: number;
  readonly due: PlainDate;
}

interface Followed {
  readonly id: string;
  readonly citizen: string;
  readonly held: ReadonlySet<Relation>;
}

/** The contacts the viewer is to make: the company consultant's, and the coordinator's where a team has no consultant. */
export async function readContactsWaiting(
  visit: EmployeeVisit,
  courses: readonly Followed[],
): Promise<readonly WaitingContact[]> {
  const coordinated = courses.filter(
    ({ held }) => held.has('coordinator') && !held.has('team_company_consultant'),
  );
  const consulted = await (coordinated.length === 0
    ? new Set<string>()
    : readConsultedCourses(
        visit,
        coordinated.map(({ id }) => id),
      ));
  const mine = [
    ...courses.filter(({ held }) => held.has('team_company_consultant')),
    ...coordinated.filter(({ id }) => !consulted.has(id)),
  ];
  if (mine.length === 0) return [];
  const jobs = await readJobsOf(visit, [...new Set(mine.map(({ citizen }) => citizen))]);
  const waits = jobs.flatMap(({ citizen, employer, from, until, said }) => {
    const planned = contactsOf({ from, until: until ?? undefined }, said, visit.today);
    const waiting = contactWaiting(planned, visit.today);
    return waiting === undefined
      ? []
      : [{ citizen, employer: employer ?? undefined, week: waiting.week, due: waiting.due }];
  });
  return oneOfEach(waits);
}

/** A job that two have written down, or that was begun twice at one place, asks once: for what has waited longest. */
function oneOfEach(waits: readonly WaitingContact[]): readonly WaitingContact[] {
  const oldest = waits.toSorted((a, b) => a.due.localeCompare(b.due));
  const keyOf = ({ citizen, employer }: WaitingContact): string => `${citizen} ${employer ?? ''}`;
  const seen = oldest.map(keyOf);
  return oldest.filter((one, at) => seen.indexOf(keyOf(one)) === at);
}
