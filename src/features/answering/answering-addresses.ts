import type { AskedWave } from '../../domain/questionnaire/course-waves.ts';

/** The questionnaires of a course. */
export function listAddress(enrolment: string): string {
  return `/enrolments/${enrolment}/questionnaires`;
}

/** One of them, at one time. */
export function waveAddress(enrolment: string, { asking, days }: Pick<AskedWave, 'asking' | 'days'>): string {
  return `${listAddress(enrolment)}/${asking.id}/${days.nth}`;
}
