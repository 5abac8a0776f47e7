export { readAppointmentGround } from './appointment-queries.ts';
export {
  AppointmentReceipt,
  type AppointmentsModel,
  AppointmentsSection,
} from './parts/appointments-section.tsx';
export { appointmentRoutes } from './routes.tsx';
export { mayName } from './who-may-name.ts';
