import { judgeRecognised } from '../../domain/story/recognised.ts';
import type { KeptStory } from './story-queries.ts';

/** Whether a draft is ready for the citizen to read: nothing points at them, and they are hard to recognise. */
export function canBeRead({ identifiers, story }: KeptStory): boolean {
  return identifiers === 0 && judgeRecognised(story.answers) === undefined;
}
