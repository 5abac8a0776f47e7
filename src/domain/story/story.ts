import type { AccountId } from '../kernel/ids.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import { judgeRecognised, type RecognisedRefusal, type TraitAnswers } from './recognised.ts';

/** How far a story is. Nothing leads back from withdrawn: whoever wants to tell it anew begins a new one. */
export const storyStates = ['draft', 'read_by_citizen', 'approved', 'published', 'withdrawn'] as const;

export type StoryState = (typeof storyStates)[number];

/** A story about somebody, in one version of its words. */
export interface Story {
  /** A citizen, who then reads it first; or nobody, for news. */
  readonly about: 'citizen' | 'nobody';
  readonly state: StoryState;
  /** Counted up with every change of words. */
  readonly version: number;
  readonly writtenBy: AccountId;
  /** The version the citizen has read and said yes to. */
  readonly agreedTo: number | undefined;
  readonly answers: TraitAnswers;
}

/** What can be done with a story. */
export type StoryAct =
  | { readonly act: 'rewrite'; readonly by: AccountId; readonly answers: TraitAnswers }
  /** The citizen has read these words and says yes. */
  | { readonly act: 'agree'; readonly version: number }
  | { readonly act: 'approve'; readonly by: AccountId }
  | { readonly act: 'publish' }
  /** The citizen takes the yes back, or the house takes the story down. */
  | { readonly act: 'withdraw' };

export type StoryRefusal =
  | 'not-in-this-state'
  | 'other-words-were-read'
  | 'identifiers-left'
  | 'own-story'
  | RecognisedRefusal;

/** From which states each act is possible: one table, so that a sixth state has to say what it allows. */
const from: Readonly<Record<StoryAct['act'], readonly StoryState[]>> = {
  rewrite: ['draft', 'read_by_citizen', 'approved'],
  agree: ['draft'],
  approve: ['read_by_citizen'],
  publish: ['approved'],
  withdraw: ['draft', 'read_by_citizen', 'approved', 'published'],
};

/**
 * What becomes of a story. `identifiers` is how many direct identifiers are left in its words (`findIdentifiers`): with
 * one of them left nobody is asked to say yes, and nothing is approved or published. New words need a new yes and a new
 * approval, and nobody approves what they wrote.
 */
export function actOnStory(story: Story, act: StoryAct, identifiers: number): Result<Story, StoryRefusal> {
  if (!fromStates(story, act).includes(story.state)) return refused('not-in-this-state');
  switch (act.act) {
    case 'rewrite':
      return accepted({
        about: story.about,
        state: 'draft',
        version: story.version + 1,
        writtenBy: act.by,
        agreedTo: undefined,
        answers: act.answers,
      });
    case 'withdraw':
      return accepted({ ...story, state: 'withdrawn', agreedTo: undefined });
    case 'agree': {
      if (act.version !== story.version) return refused('other-words-were-read');
      const unsafe = judgeWords(story, identifiers);
      return unsafe
        ? refused(unsafe)
        : accepted({ ...story, state: 'read_by_citizen', agreedTo: act.version });
    }
    case 'approve':
      if (act.by === story.writtenBy) return refused('own-story');
      return goOn(story, 'approved', identifiers);
    case 'publish':
      return goOn(story, 'published', identifiers);
  }
}

/** News is about nobody who could say yes: it is approved as it was written. */
function fromStates({ about }: Story, { act }: StoryAct): readonly StoryState[] {
  if (about === 'citizen') return from[act];
  return act === 'approve' ? ['draft'] : act === 'agree' ? [] : from[act];
}

function goOn(story: Story, state: StoryState, identifiers: number): Result<Story, StoryRefusal> {
  if (story.about === 'citizen' && story.agreedTo !== story.version) return refused('other-words-were-read');
  const unsafe = judgeWords(story, identifiers);
  return unsafe ? refused(unsafe) : accepted({ ...story, state });
}

function judgeWords({ about, answers }: Story, identifiers: number): StoryRefusal | undefined {
  if (identifiers > 0) return 'identifiers-left';
  return about === 'nobody' ? undefined : judgeRecognised(answers);
}
