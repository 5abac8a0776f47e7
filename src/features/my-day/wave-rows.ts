import { buttons, isOpen } from '../../domain/access/locks.ts';
import { daysBetween, type PlainDate } from '../../domain/kernel/plain-date.ts';
import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import type { EmployeeVisit } from '../access/index.ts';
import type { OpenCourse } from '../open-courses/index.ts';
import { readWaitingWaves, type WaitingWave } from '../waves/index.ts';
import { readMyRoles } from './role-queries.ts';

/** A questionnaire that the viewer asks for, or answers, now. */
export interface WaveRow {
  readonly what: 'questionnaire';
  readonly enrolment: string;
  readonly wave: WaitingWave;
  readonly daysLeft: number;
}

/** A late answer is looked for so many days after its window; then it is missing, and nobody is asked any more. */
const daysLate = 14;

/**
 * Questionnaires that wait in the viewer's courses: the citizen's, for whoever is to ask, and the team's own, for
 * whoever is to answer. Where the run names no role, that is the coordinator.
 */
export async function readWaveRows(
  visit: EmployeeVisit,
  courses: readonly OpenCourse[],
  definitions: ReadonlyMap<string, ProgrammeDefinition>,
): Promise<readonly (WaveRow & { readonly callName: string; readonly due: number })[]> {
  const mine = courses.filter(({ onTeam, held }) => onTeam && isOpen(buttons, 'wave_outcome.tell', held));
  const waiting = await readWaitingWaves(
    visit,
    mine.flatMap((open) => {
      const definition = definitions.get(open.version);
      return definition === undefined ? [] : [{ ...open, endedOn: open.endsOn, definition }];
    }),
  );
  if (waiting.length === 0) return [];
  const roles = await readMyRoles(visit);
  return waiting.flatMap((wave) => {
    const course = mine.find(({ id }) => id === wave.enrolment);
    const { side, role } = wave.asking;
    const isAsked =
      role === undefined ? course?.held.has('coordinator') : roles.get(wave.enrolment)?.includes(role);
    const daysLeft = daysUntil(wave, visit.today);
    if (course === undefined || !isAsked || (side !== 'citizen' && side !== 'worker') || daysLeft < -daysLate)
      return [];
    return [
      {
        what: 'questionnaire',
        enrolment: wave.enrolment,
        wave,
        daysLeft,
        callName: course.callName,
        due: daysLeft,
      } as const,
    ];
  });
}

function daysUntil({ days }: WaitingWave, today: PlainDate): number {
  return daysBetween(today, days.closesOn);
}
