/** The front door of groups and cafés one signs up to. */
export { groupAddresses } from './group-addresses.ts';
export { type OpenGroup, readOpenGroups, readSigningCourse } from './group-queries.ts';
export { groupTexts } from './group-texts.ts';
export { OwnGroupsSection } from './own-groups-section.tsx';
export { groupRoutes } from './routes.tsx';
export { signUp } from './sign-up.ts';
