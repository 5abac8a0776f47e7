import type { AskedWave } from '../../domain/questionnaire/course-waves.ts';
import type { Questionnaire, Respondent } from '../../domain/questionnaire/questionnaire.ts';
import type { Viewer, Visit } from '../access/index.ts';
import type { CourseWaves, RunAsking } from '../waves/index.ts';

/** One questionnaire at one time in one course: what a page of answering is about. */
export interface AskedHere extends CourseWaves {
  readonly wave: AskedWave<RunAsking>;
  readonly questionnaire: Questionnaire;
}

/** Whether the answers are the citizen's own: from their page, or through a form lent to them. */
export function answersAsCitizen({ as }: Pick<Viewer, 'as'>, { asking }: Pick<AskedWave, 'asking'>): boolean {
  return as === 'citizen' || (as === 'link' && asking.side === 'citizen');
}

/** Whether the form of a wave can be lent by whoever asks: staff lend to all but each other, the citizen lends their own. */
export function canBeLent({ as }: Pick<Viewer, 'as'>, { asking }: Pick<AskedWave, 'asking'>): boolean {
  return as === 'employee' ? asking.side !== 'worker' : as === 'citizen' && asking.side === 'citizen';
}

/** Which side somebody answers from. */
function sideOf({ viewer }: Visit): Respondent {
  if (viewer.as === 'citizen') return 'citizen';
  if (viewer.as === 'employee') return 'worker';
  return viewer.as === 'personal' && viewer.part === 'company_contact' ? 'company' : 'mentor';
}

/** Finds a wave by what stands in an address; `undefined` where nothing of it is asked in this course. */
export function askedHere(
  course: CourseWaves,
  asking: string | undefined,
  nth: string | undefined,
): AskedHere | undefined {
  const wave = course.waves.find((one) => one.asking.id === asking && String(one.days.nth) === nth);
  const questionnaire = wave && course.questionnaires.get(wave.asking.version);
  return wave && questionnaire && { ...course, wave, questionnaire };
}

/** Whether a wave can be answered now: it has opened, and nobody has answered it. */
export function canBeAnswered({ standing }: AskedWave): boolean {
  return standing !== 'ahead' && standing !== 'answered';
}

/** Whether the viewer is the one to answer: their own side, and the role the run names, where it names one. */
export function isMine(
  visit: Visit,
  { sheet }: CourseWaves,
  { asking, days }: AskedWave<RunAsking>,
): boolean {
  if (visit.viewer.as === 'link') return asking.id === sheet.lent?.asking && days.nth === sheet.lent.nth;
  if (asking.side !== sideOf(visit)) return false;
  return asking.side !== 'worker' || asking.role === undefined || sheet.myRoles.includes(asking.role);
}
