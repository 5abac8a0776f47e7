/** The front door of sessions: what they are called, what is planned, who is to come, and where it is written up. */
export {
  type Appointment,
  appointmentsOf,
  readAppointments,
  readNextAppointments,
} from './appointment-queries.ts';
export { appointmentTitle, dayAndTime } from './appointment-words.ts';
export { saveCancellation } from './change-repository.ts';
export { planSessions } from './commands/plan-sessions.ts';
export { writeRegister } from './commands/write-register.ts';
export { emptyPlan, plannedMinutes } from './forms/plan-form.ts';
export { namesOf } from './forms/register-form.ts';
export { type HeldSession, readSessionsToWriteUp, readTodaysSessions } from './held-queries.ts';
export { type LeaderlessSession, readLeaderless } from './leading/leading-queries.ts';
export { withoutLeaderRow } from './leading/without-leader-row.ts';
export { readMeetable } from './meetable-queries.ts';
export { AppointmentsSection } from './parts/appointments-section.tsx';
export { toWriteUpRow } from './parts/to-write-up-row.ts';
export { TodaySection } from './parts/today-section.tsx';
export { readKinds } from './plan-facts.ts';
export { reasonOf } from './reason-queries.ts';
export { saveReasons } from './reason-repository.ts';
export { sessionRoutes } from './routes.tsx';
export { type Participant, type Recorded, readSession, type Session } from './session-queries.ts';
export { addParticipants, saveSessions, setLength, takeTurn } from './session-repository.ts';
export { readNamedSession, recordableIn } from './session-route.tsx';
export { sessionTexts } from './session-texts.ts';
export { nameOf, placeWords, whenAndWhere } from './session-words.ts';
