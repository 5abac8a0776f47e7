/** The front door of notes: writing one short note about one meeting, and a note that is about none. */
export { addTeamNote, type TeamNote } from './commands/add-team-note.ts';
export { KeptSection } from './parts/kept-section.tsx';
export { noteRoutes } from './routes.tsx';
