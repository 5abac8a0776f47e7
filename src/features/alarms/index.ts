/** The front door of alarms: answers somebody must act upon, who has them, and what the citizen is told at once. */
export { readAlarms } from './alarm-queries.ts';
export { alarmTexts } from './alarm-texts.ts';
export { HelpPage } from './pages/help-page.tsx';
export { RotaForm, type TypedRota } from './parts/rota-form.tsx';
export { raiseAlarm } from './raise-alarm-repository.ts';
export { nameRota, type Rota, type RunStaff, readRota, readRunStaff } from './rota-repository.ts';
export { alarmRoutes } from './routes.tsx';
