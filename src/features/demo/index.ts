export { reportedPerson } from './demo-report-people.ts';
export { setUp, type WhoIsThere } from './set-up.ts';
export { circleOf, circles, type DemoCircle } from './sign-in-circles.ts';
