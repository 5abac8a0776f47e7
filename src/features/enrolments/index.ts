/** The front door of enrolments: the course's pages, and what other pages about a course need to know of it. */
export { type Course, type CourseConsent, sightFactsOf, type TeamPlace } from './course.ts';
export { readCourse } from './course-queries.ts';
export { courseTexts } from './course-texts.ts';
export { type Done, enrolmentTexts } from './enrolment-texts.ts';
export { explainInWords } from './explain-access/explain-in-words.ts';
export { explainTexts } from './explain-access/explain-texts.ts';
export { standingsOf } from './explain-access/standing-queries.ts';
export { enrolmentRoutes } from './routes.tsx';
export { kindTitles } from './who-can-see/kind-titles.ts';
export type { NamedOnlooker } from './who-can-see/named-onlooker.ts';
export { onlookersOf } from './who-can-see/onlookers-of.ts';
export { listPeople } from './who-can-see/see-words.ts';
export { WhoCanSeeLine } from './who-can-see/who-can-see-line.tsx';
export { whoCanSeeTexts } from './who-can-see/who-can-see-texts.ts';
