/** The front door of open courses: the courses somebody at work stands to today, for days, boards and counts of them. */
export { type Contact, contactOf, seesAllContact } from './contact.ts';
export { datesOf } from './course-dates.ts';
export { type OpenCourse, readOpenCourses } from './open-course-queries.ts';
export { readVersions } from './read-versions.ts';
