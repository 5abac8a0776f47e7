/** The front door of waves: what is asked in a course, when, and what became of it. */
export { readScoresOfNobody, type ScoresOfNobody } from './answering-queries.ts';
export { type RunAsking, readAskings } from './asking-queries.ts';
export { OneChange } from './change-section.tsx';
export { type CourseSheet, readLentCourse } from './course-to-ask-queries.ts';
export { ratesTexts } from './rates-texts.ts';
export { type CourseWaves, readCourseWaves } from './read-course-waves.ts';
export { waveRoutes } from './routes.tsx';
export { placesAt, type RunAnswering, readRunAnswering } from './run-answering.ts';
export type { RunChange } from './run-change.ts';
export { readWaitingWaves, type WaitingWave } from './waiting-waves.ts';
