import type { StoryRefusal } from '../../domain/story/story.ts';
import { missing, page, type Reply, redirect } from '../../platform/http/reply.ts';
import type { Asked, CitizenVisit, EmployeeVisit, GuardedRoute, Visit } from '../access/index.ts';
import { readPersonHead } from '../people/index.ts';
import { canBeRead } from './can-be-read.ts';
import { type CourseOfStory, readCourseOfStory } from './course-of-story-queries.ts';
import { readKnownOf } from './known-of-person-queries.ts';
import { OwnStoriesPage } from './own-stories-page.tsx';
import { storyAddresses } from './story-addresses.ts';
import {
  emptyStory,
  type StoryFormRefusals,
  storyToChange,
  type TypedStory,
  typedStory,
} from './story-form.ts';
import { StoryFormPage } from './story-form-page.tsx';
import { type KeptStory, readStoriesOf } from './story-queries.ts';
import { storyTexts } from './story-texts.ts';
import { TeamStoriesPage } from './team-stories-page.tsx';
import { answerStory, foundIn, type StoryGround, withdrawStory, writeStory } from './tell-stories.ts';

const base = '/enrolments/:enrolment/stories';
const writes = { action: 'story.write', at: 'enrolment', as: 'employee' } as const;

export const courseStoryRoutes: readonly GuardedRoute[] = [
  { method: 'get', address: base, action: 'story.read', at: 'enrolment', handle: show },
  { method: 'get', address: `${base}/new`, ...writes, handle: askNew },
  { method: 'post', address: `${base}/new`, ...writes, handle: writeNew },
  { method: 'get', address: `${base}/:story`, ...writes, handle: askChange },
  { method: 'post', address: `${base}/:story`, ...writes, handle: writeChange },
  { method: 'post', address: `${base}/:story/withdrawal`, ...writes, handle: takeBack },
  {
    method: 'post',
    address: `${base}/:story/answer`,
    action: 'story.answer',
    at: 'enrolment',
    as: 'citizen',
    handle: answer,
  },
];

async function show(visit: Visit, { target, query }: Asked): Promise<Reply> {
  const course = await readCourseOfStory(visit, target);
  if (course === undefined) return missing;
  if (visit.viewer.as === 'citizen')
    return ownPage(
      visit,
      course,
      (['yes', 'no'] as const).find((code) => code === query.text('done')),
    );
  const head = await readPersonHead(visit, course.citizen);
  if (head === undefined) return missing;
  const model = {
    enrolment: target,
    callName: head.callName,
    stories: await readStoriesOf(visit, target),
    mayWrite: visit.may('story.write'),
    done: (['written', 'withdrawn'] as const).find((code) => code === query.text('done')),
  };
  return page(() => <TeamStoriesPage frame={visit} model={model} />);
}

async function ownPage(
  visit: Visit,
  { enrolment }: CourseOfStory,
  done: 'yes' | 'no' | undefined,
  refusal?: StoryRefusal,
): Promise<Reply> {
  const stories = (await readStoriesOf(visit, enrolment)).filter(isToBeRead);
  const model = { enrolment, stories, done, refusal };
  return page(() => <OwnStoriesPage frame={visit} model={model} />, refusal === undefined ? 200 : 422);
}

/** A draft that is not ready yet is the team's; everything after the yes is the citizen's as well. */
function isToBeRead(kept: KeptStory): boolean {
  return kept.story.state !== 'draft' || canBeRead(kept);
}

async function answer(visit: CitizenVisit, { target, codes, fields }: Asked): Promise<Reply> {
  const course = await readCourseOfStory(visit, target);
  const kept = (await readStoriesOf(visit, target)).find(({ id }) => id === codes['story']);
  const says = (['yes', 'no'] as const).find((one) => one === fields.text('says'));
  if (course === undefined || says === undefined) return missing;
  // Pressed once more, a no finds nothing left to take down.
  if (kept === undefined || !isToBeRead(kept)) return redirect(storyAddresses.of(target));
  const version = Number(fields.text('version'));
  const done = await answerStory(visit, await groundOf(visit, course), kept, says, version);
  return done.ok
    ? redirect(`${storyAddresses.of(target)}?done=${says}`)
    : ownPage(visit, course, undefined, done.refusal);
}

async function groundOf(visit: Visit, { enrolment, authority, run }: CourseOfStory): Promise<StoryGround> {
  return { run, authority, enrolment, known: await readKnownOf(visit, enrolment) };
}

async function askNew(visit: EmployeeVisit, { target }: Asked): Promise<Reply> {
  const course = await readCourseOfStory(visit, target);
  return course === undefined ? missing : formPage(visit, course, undefined, emptyStory());
}

async function writeNew(visit: EmployeeVisit, { target, fields }: Asked): Promise<Reply> {
  const course = await readCourseOfStory(visit, target);
  return course === undefined ? missing : write(visit, course, undefined, typedStory(fields));
}

async function askChange(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const found = await readOne(visit, asked);
  return found === undefined ? missing : formPage(visit, found.course, found.kept, storyToChange(found.kept));
}

async function writeChange(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const found = await readOne(visit, asked);
  if (found === undefined) return missing;
  return write(visit, found.course, found.kept, { ...typedStory(asked.fields), id: found.kept.id });
}

async function takeBack(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const found = await readOne(visit, asked);
  if (found !== undefined) await withdrawStory(visit, found.course.authority, found.kept);
  return redirect(`${storyAddresses.of(asked.target)}?done=withdrawn`);
}

/** Saved with something left to take out, the writer comes back to the form, where it is said. */
async function write(
  visit: EmployeeVisit,
  course: CourseOfStory,
  kept: KeptStory | undefined,
  typed: TypedStory,
): Promise<Reply> {
  const rejected = await writeStory(visit, await groundOf(visit, course), kept, typed);
  if (rejected !== undefined) return formPage(visit, course, kept, typed, rejected.refusals);
  const saved = (await readStoriesOf(visit, course.enrolment)).find(({ id }) => id === typed.id);
  const { of, story } = storyAddresses;
  const isReady = saved === undefined || canBeRead(saved);
  return redirect(isReady ? `${of(course.enrolment)}?done=written` : story(course.enrolment, typed.id));
}

async function readOne(visit: EmployeeVisit, { target, codes }: Asked) {
  const course = await readCourseOfStory(visit, target);
  const kept = (await readStoriesOf(visit, target)).find(({ id }) => id === codes['story']);
  return course && kept && { course, kept };
}

async function formPage(
  visit: EmployeeVisit,
  course: CourseOfStory,
  kept: KeptStory | undefined,
  typed: TypedStory,
  refusals: Partial<StoryFormRefusals> = {},
): Promise<Reply> {
  const { enrolment } = course;
  const known = await readKnownOf(visit, enrolment);
  const model = {
    typed,
    refusals,
    found:
      kept === undefined && Object.keys(refusals).length === 0
        ? []
        : foundIn(typed.title, typed.words, known, visit),
    isKept: kept !== undefined,
    back: { href: storyAddresses.of(enrolment), label: storyTexts[visit.language].backList },
    action: kept === undefined ? storyAddresses.add(enrolment) : storyAddresses.story(enrolment, kept.id),
  };
  const status = Object.keys(refusals).length === 0 ? 200 : 422;
  return page(() => <StoryFormPage frame={visit} model={model} />, status);
}
