export { readAboutRun } from './about/about-run-queries.ts';
export { type BesideHost, readBesideHost } from './beside-host.ts';
export { emptyAct } from './company-acts/act-form.ts';
export type { ActEntry } from './company-acts/act-queries.ts';
export { actTitle } from './company-acts/act-words.ts';
export type { CompanyFigure } from './company-acts/company-figure.ts';
export { companyFigureTexts } from './company-acts/company-figure-texts.ts';
export { readActChoices } from './company-acts/read-act-choices.ts';
export { readCompanyFigures } from './company-acts/read-company-figures.ts';
export { readPledges } from './company-acts/read-pledges.ts';
export { recordAct } from './company-acts/record-act.ts';
export { type CountedWays, readCountedWays } from './counted-ways.ts';
export { explainFigure, type FigureAsked } from './explain-figure/explain-figure.ts';
export { explainFigureTexts } from './explain-figure/explain-figure-texts.ts';
export { runRoutes } from './routes.tsx';
export { runAddresses } from './run-addresses.ts';
export { standingMembers } from './task-force/standing-members.ts';
export { meetingForm, memberForm } from './task-force/task-force-forms.ts';
export { readMembers } from './task-force/task-force-queries.ts';
export { memberTitle } from './task-force/task-force-words.ts';
export { writeMeeting, writeMember } from './task-force/write-task-force.ts';
export { emptyTraining, emptyTrainingMeeting, emptyTrainingPerson } from './trainings/training-forms.ts';
export { readTrainingPeople, readTrainings, type TrainingEntry } from './trainings/training-queries.ts';
export {
  beginTraining,
  finishTraining,
  inviteToTraining,
  meetInTraining,
} from './trainings/write-training.ts';
