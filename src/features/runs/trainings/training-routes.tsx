import { parseId } from '../../../domain/kernel/ids.ts';
import type { TrainingRefusals } from '../../../domain/training/check-training.ts';
import {
  type StayBesideTraining,
  stayBesideTraining,
} from '../../../domain/training/stay-beside-training.ts';
import { refusedFields, type SummaryError } from '../../../platform/html/index.ts';
import { file, missing, page, type Reply, redirect } from '../../../platform/http/reply.ts';
import { canMakePdf } from '../../../platform/pdf/index.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../../access/index.ts';
import { pickError } from '../../companies/index.ts';
import { type PlaceOfActs, placeOfActs } from '../company-acts/place-of-acts.ts';
import { readFunnel } from '../task-force/read-funnel.ts';
import { certificatePdf } from './certificate.ts';
import { housesOf } from './houses-of-run.ts';
import { readTrainedSince } from './trained-queries.ts';
import { trainingAddresses } from './training-addresses.ts';
import {
  emptyTraining,
  emptyTrainingMeeting,
  emptyTrainingPerson,
  type TypedTraining,
  typedTraining,
  typedTrainingMeeting,
  typedTrainingPerson,
} from './training-forms.ts';
import { type TrainingModel, TrainingPage } from './training-page.tsx';
import {
  readTrainingMeetings,
  readTrainingPeople,
  readTrainings,
  type TrainingEntry,
  type TrainingPersonEntry,
} from './training-queries.ts';
import { trainingTexts } from './training-texts.ts';
import { TrainingsPage } from './trainings-page.tsx';
import {
  beginTraining,
  finishTraining,
  inviteToTraining,
  meetInTraining,
  takeOffTraining,
} from './write-training.ts';

const as = 'employee';
const base = '/runs/:run/trainings';
const one = `${base}/:training`;

/** Courses for ambassadors: for everybody at work in a house that takes part, as what is done with companies is. */
export const trainingRoutes: readonly GuardedRoute[] = [
  { method: 'get', address: base, as, handle: showAll },
  { method: 'post', address: base, as, handle: begin },
  { method: 'get', address: one, as, handle: show },
  { method: 'post', address: `${one}/people`, as, handle: invite },
  { method: 'post', address: `${one}/people/take-off`, as, handle: takeOff },
  { method: 'post', address: `${one}/meetings`, as, handle: meet },
  { method: 'post', address: `${one}/certificates`, as, handle: finish },
  { method: 'get', address: `${one}/certificates/:person`, as, handle: takeCertificate },
];

async function showAll(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const place = await placeOfActs(visit, asked);
  return place === undefined ? missing : allPage(visit, place, emptyTraining());
}

async function begin(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const place = await placeOfActs(visit, asked);
  if (!place?.writes) return missing;
  const typed = typedTraining(asked.fields);
  const run = place.about.id;
  const begun = await beginTraining(visit, run, typed);
  return begun.ok
    ? redirect(`${trainingAddresses.one(run, typed.id)}?done=begun`)
    : allPage(visit, place, typed, begun.refusals);
}

async function allPage(
  visit: EmployeeVisit,
  place: PlaceOfActs,
  typed: TypedTraining,
  refusals?: Partial<TrainingRefusals>,
): Promise<Reply> {
  const { about, runName, leads, writes } = place;
  const trainings = await readTrainings(visit, about.id);
  const stay = leads ? await readStay(visit, about.id) : undefined;
  const model = { run: about.id, runName, leads, writes, trainings, stay, typed, refusals: refusals ?? {} };
  return page(
    () => <TrainingsPage frame={visit} model={{ ...model, today: visit.today }} />,
    refusals === undefined ? 200 : 422,
  );
}

async function readStay(visit: EmployeeVisit, run: string): Promise<StayBesideTraining> {
  const { uses } = await readFunnel(visit, run);
  return stayBesideTraining(uses, await readTrainedSince(visit, run), visit.today);
}

/** A course, and who is on it; writing is for the house that holds it, until it is over. */
interface PlaceOfTraining extends PlaceOfActs {
  readonly run: string;
  readonly training: TrainingEntry;
  readonly people: readonly TrainingPersonEntry[];
}

async function placeOfTraining(visit: EmployeeVisit, asked: Asked): Promise<PlaceOfTraining | undefined> {
  const place = await placeOfActs(visit, asked);
  if (place === undefined) return undefined;
  const run = place.about.id;
  const wanted = parseId(asked.codes['training']);
  const training = (await readTrainings(visit, run)).find(({ id }) => id === wanted);
  if (training === undefined) return undefined;
  const isOwn = training.organisation === visit.viewer.organisation && training.endedOn === null;
  const people = await readTrainingPeople(visit, training.id);
  return { ...place, run, training, people, writes: place.writes && isOwn };
}

async function show(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const place = await placeOfTraining(visit, asked);
  if (place === undefined) return missing;
  const done = Object.keys(trainingTexts.da.done).find((code) => code === asked.query.text('done'));
  return trainingPage(visit, place, { done: done as TrainingModel['done'] });
}

/** What was refused in one of the three forms, and what was typed in it. */
type Outcome = Partial<Pick<TrainingModel, 'done' | 'meet' | 'finishError' | 'errors'>> & {
  readonly invite?: Omit<TrainingModel['invite'], 'houses'>;
};

async function trainingPage(
  visit: EmployeeVisit,
  { run, runName, leads, writes, about, training, people }: PlaceOfTraining,
  outcome: Outcome,
): Promise<Reply> {
  const errors = outcome.errors ?? [];
  const houses = housesOf(about, visit.today).map(({ house, name }) => ({ value: house, label: name }));
  const model = {
    ...{ run, runName, leads, writes, training, people, errors, paper: canMakePdf(), today: visit.today },
    meetings: await readTrainingMeetings(visit, training.id),
    invite: { ...(outcome.invite ?? { typed: emptyTrainingPerson(), found: undefined, said: {} }), houses },
    meet: outcome.meet ?? { typed: emptyTrainingMeeting(visit.today), said: {} },
    finishError: outcome.finishError,
    done: outcome.done,
  };
  return page(() => <TrainingPage frame={visit} model={model} />, errors.length > 0 ? 422 : 200);
}

async function invite(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const place = await placeOfTraining(visit, asked);
  if (!place?.writes) return missing;
  const { run, training, about } = place;
  const typed = typedTrainingPerson(asked.fields);
  const refused = await inviteToTraining(visit, run, training, typed, housesOf(about, visit.today));
  if (refused === undefined) return back(place, 'invited');
  const { language } = visit;
  const { said, errors } = refusedFields(refused.refusals, trainingTexts[language].refusals, [
    ['name', 'name'],
    ['title', 'title'],
    ['company', 'company'],
  ]);
  const { found } = refused;
  return trainingPage(visit, place, {
    errors: [...errors, ...(found === undefined ? [] : [pickError(found, language, true)])],
    invite: { typed, found, said: saidIn(['name', 'title', 'company'], said) },
  });
}

async function takeOff(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const place = await placeOfTraining(visit, asked);
  const person = place?.people.find(({ id }) => id === asked.fields.text('person'));
  if (!place?.writes || person === undefined) return missing;
  await takeOffTraining(visit, person);
  return back(place, 'taken-off');
}

async function meet(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const place = await placeOfTraining(visit, asked);
  if (!place?.writes) return missing;
  const typed = typedTrainingMeeting(asked.fields);
  const met = await meetInTraining(visit, place.run, place.training, typed, place.people);
  if (met.ok) return back(place, 'met');
  const { said, errors } = refusedFields(met.refusals, trainingTexts[visit.language].refusals, [
    ['on', 'on'],
    ['present', 'present'],
  ]);
  return trainingPage(visit, place, { errors, meet: { typed, said: saidIn(['on', 'present'], said) } });
}

async function finish(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const place = await placeOfTraining(visit, asked);
  if (place?.training.endedOn) return back(place, 'finished');
  if (!place?.writes) return missing;
  const { run, training, people } = place;
  const finished = await finishTraining(visit, run, training, asked.fields.all('certified'), people);
  if (finished.ok) return back(place, 'finished');
  const text = trainingTexts[visit.language].refusals[finished.refusal];
  const errors: SummaryError[] = [{ field: 'certified', text }];
  return trainingPage(visit, place, { errors, finishError: text });
}

async function takeCertificate(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const place = await placeOfTraining(visit, asked);
  const person = place?.people.find(({ id }) => id === parseId(asked.codes['person']));
  const endedOn = place?.training.endedOn;
  if (!place || !endedOn || !person?.isCertified || !canMakePdf()) return missing;
  const meetings = (await readTrainingMeetings(visit, place.training.id)).length;
  const { language } = visit;
  const paper = certificatePdf(person, place.training, { meetings, endedOn, language });
  return file('certificate.pdf', 'application/pdf', paper);
}

function back({ run, training }: PlaceOfTraining, done: NonNullable<TrainingModel['done']>): Reply {
  return redirect(`${trainingAddresses.one(run, training.id)}?done=${done}`);
}

/** What is said at each field that was refused. */
function saidIn<Field extends string>(
  fields: readonly Field[],
  said: (field: Field) => string | undefined,
): Partial<Record<Field, string>> {
  const words = fields.flatMap((field) => {
    const text = said(field);
    return text === undefined ? [] : [[field, text] as const];
  });
  return Object.fromEntries(words) as Partial<Record<Field, string>>;
}
