import type { AskedWave } from '../../domain/questionnaire/course-waves.ts';
import type { Viewer } from '../access/index.ts';

/** The questionnaires of a course. */
export function listAddress(enrolment: string): string {
  return `/enrolments/${enrolment}/questionnaires`;
}

/** Where somebody comes to who is done with one: the list, or – by a link – the one form's own beginning. */
export function whenDone({ as }: Pick<Viewer, 'as'>, enrolment: string, done?: string): string {
  const at = as === 'link' ? '/form' : listAddress(enrolment);
  return done === undefined ? at : `${at}?done=${done}`;
}

/** One of them, at one time. */
export function waveAddress(enrolment: string, { asking, days }: Pick<AskedWave, 'asking' | 'days'>): string {
  return `${listAddress(enrolment)}/${asking.id}/${days.nth}`;
}
