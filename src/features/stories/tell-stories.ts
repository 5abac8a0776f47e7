import type { Rejected } from '../../domain/kernel/checked.ts';
import { accepted, type Result, refused } from '../../domain/kernel/result.ts';
import { type Found, findIdentifiers, type KnownOfPerson } from '../../domain/story/find-identifiers.ts';
import { actOnStory, type StoryRefusal } from '../../domain/story/story.ts';
import type { EmployeeVisit, Visit } from '../access/index.ts';
import { checkStory, type StoryFormRefusals, type TypedStory, traitsOf } from './story-form.ts';
import type { KeptStory } from './story-queries.ts';
import {
  addAbout,
  addAnswer,
  addStory,
  emptyStory,
  rewriteStory,
  takeDown,
  tellStory,
  type WrittenStory,
} from './story-repository.ts';

/** Where a story is written: about a citizen in a course, or about nobody. */
export interface StoryGround {
  readonly run: string;
  readonly authority: string | undefined;
  readonly enrolment: string | undefined;
  readonly known: KnownOfPerson;
}

/** The direct identifiers in a title and its words, as they stand there. */
export function foundIn(title: string, words: string, known: KnownOfPerson, visit: Pick<Visit, 'today'>) {
  const draft = `${title}\n${words}`;
  return findIdentifiers(draft, known, visit.today).map((one: Found) => ({
    kind: one.kind,
    text: draft.slice(one.at, one.at + one.length),
  }));
}

/** Keeps a draft, or writes its words anew: a new version that nobody has read. */
export async function writeStory(
  visit: EmployeeVisit,
  ground: StoryGround,
  standing: KeptStory | undefined,
  typed: TypedStory,
): Promise<Rejected<StoryFormRefusals> | undefined> {
  const checked = checkStory(typed);
  if (!checked.ok) return checked;
  const { title, words } = checked.value;
  const identifiers = foundIn(title, words, ground.known, visit).length;
  const written: WrittenStory = { title, words, traits: traitsOf(typed), identifiers };
  if (standing === undefined) {
    const about = ground.enrolment === undefined ? 'nobody' : 'citizen';
    if (!(await addStory(visit, typed.id, ground.run, about, written))) return undefined;
    if (ground.enrolment !== undefined) await addAbout(visit, typed.id, ground.enrolment);
  } else {
    await rewriteStory(visit, standing.id, written);
  }
  await recordAct(visit, ground.authority, typed.id, 'written');
  return undefined;
}

/** The citizen's answer to the words they have read. A no takes the story down at once, from wherever it is. */
export async function answerStory(
  visit: Visit,
  { authority, enrolment, known }: StoryGround,
  kept: KeptStory,
  says: 'yes' | 'no',
  version: number,
): Promise<Result<'answered', StoryRefusal>> {
  const left = Math.max(kept.identifiers, foundIn(kept.title, kept.words, known, visit).length);
  const act = says === 'yes' ? ({ act: 'agree', version } as const) : ({ act: 'withdraw' } as const);
  if (says === 'yes' && kept.story.agreedTo === version) return accepted('answered');
  const done = actOnStory(kept.story, act, left);
  if (!done.ok) return done;
  await addAnswer(visit, kept.id, enrolment ?? '', says, kept.story.version);
  await recordAct(visit, authority, kept.id, says);
  return accepted('answered');
}

/** A second person approves, and the story is out. */
export async function approveStory(
  visit: EmployeeVisit,
  kept: KeptStory,
  version: number,
): Promise<Result<'told', StoryRefusal>> {
  if (version !== kept.story.version) return refused('other-words-were-read');
  const left = Math.max(kept.identifiers, foundIn(kept.title, kept.words, nobodyKnown, visit).length);
  const approved = actOnStory(kept.story, { act: 'approve', by: visit.viewer.account }, left);
  if (!approved.ok) return approved;
  const out = actOnStory(approved.value, { act: 'publish' }, left);
  if (!out.ok) return out;
  if (!(await tellStory(visit, kept.id, version))) return refused('not-in-this-state');
  await recordAct(visit, undefined, kept.id, 'told');
  return accepted('told');
}

/** The team takes a story down, or whoever leads the run their news. */
export async function withdrawStory(
  visit: EmployeeVisit,
  authority: string | undefined,
  kept: KeptStory,
): Promise<void> {
  await emptyStory(visit, kept.id);
  await recordAct(visit, authority, kept.id, 'withdrawn');
}

/** Whoever approves takes it down. */
export async function takeStoryDown(visit: EmployeeVisit, id: string): Promise<boolean> {
  const taken = await takeDown(visit, id);
  if (taken) await recordAct(visit, undefined, id, 'withdrawn');
  return taken;
}

/** Whoever approves does not know whom it is about: what points at anybody is found all the same. */
const nobodyKnown: KnownOfPerson = { names: [], addresses: [], employers: [] };

async function recordAct(
  visit: Visit,
  authority: string | undefined,
  story: string,
  done: 'written' | 'yes' | 'no' | 'told' | 'withdrawn',
): Promise<void> {
  const action =
    done === 'yes' || done === 'no' ? 'story.answer' : done === 'told' ? 'story.tell' : 'story.write';
  await visit.record({ action, subject: { kind: 'story', id: story }, authority, payload: { done } });
}
