/** The front door of waves: what is asked in a course, when, and what became of it. */
export type { RunAsking } from './asking-queries.ts';
export { type CourseSheet, readLentCourse } from './course-to-ask-queries.ts';
export { type CourseWaves, readCourseWaves } from './read-course-waves.ts';
export { waveRoutes } from './routes.tsx';
export { readWaitingWaves, type WaitingWave } from './waiting-waves.ts';
