import { addWeeks, type PlainDate } from '../../domain/kernel/plain-date.ts';
import { formatTypedDate } from '../../platform/i18n/dates.ts';
import type { EmployeeVisit } from '../access/index.ts';
import {
  beginTraining,
  emptyTraining,
  emptyTrainingMeeting,
  emptyTrainingPerson,
  finishTraining,
  inviteToTraining,
  meetInTraining,
  readTrainingPeople,
  readTrainings,
  type TrainingEntry,
} from '../runs/index.ts';
import type { DemoTraining } from './demo-run-file.ts';

type OnDay = (day: PlainDate, work: (visit: EmployeeVisit) => Promise<void>) => Promise<void>;

/** A course for ambassadors by the very commands people use, each meeting on its own day. */
export async function demoTraining(
  run: string,
  training: DemoTraining,
  began: PlainDate,
  on: OnDay,
): Promise<void> {
  const { title, place, people, meetings } = training;
  const [first, last] = [meetings[0], meetings.at(-1)];
  if (first === undefined) return;
  await on(addWeeks(began, training.invitedWeek), async (visit) => {
    const beginsOn = formatTypedDate(addWeeks(began, first.week));
    const begun = await beginTraining(visit, run, { ...emptyTraining(), title, place, beginsOn });
    if (!begun.ok) throw new Error(`the demo's course ${title} was refused`);
    const course = await find(visit, run, title);
    for (const { company, ...person } of people) {
      const pick = { company, chosen: '', chosenFor: '' };
      const typed = { ...emptyTrainingPerson(), ...person, pick };
      if ((await inviteToTraining(visit, run, course, typed, [])) !== undefined)
        throw new Error(`the demo's ${person.name} was refused`);
    }
  });
  for (const meeting of meetings)
    await on(addWeeks(began, meeting.week), async (visit) => {
      const course = await find(visit, run, title);
      const invited = await readTrainingPeople(visit, course.id);
      const present = invited.filter(({ name }) => meeting.present.includes(name)).map(({ id }) => id);
      const typed = { ...emptyTrainingMeeting(visit.today), present };
      const met = await meetInTraining(visit, run, course, typed, invited);
      if (!met.ok) throw new Error(`the demo's course ${title} did not meet`);
      if (meeting !== last) return;
      const came = await readTrainingPeople(visit, course.id);
      const certified = came.filter((person) => person.came > 0).map(({ id }) => id);
      const finished = await finishTraining(visit, run, course, certified, came);
      if (!finished.ok) throw new Error(`the demo's course ${title} gave no certificates`);
    });
}

async function find(visit: EmployeeVisit, run: string, title: string): Promise<TrainingEntry> {
  const course = (await readTrainings(visit, run)).find((one) => one.title === title);
  if (course === undefined) throw new Error(`the demo has no course ${title}`);
  return course;
}
