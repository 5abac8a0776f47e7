import { ButtonLink, ButtonRow, MoreLink, Panel } from '../../platform/html/index.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import type { Visit } from '../access/index.ts';
import { canBeRead } from './can-be-read.ts';
import { ownStoryTexts } from './own-story-texts.ts';
import { storyAddresses } from './story-addresses.ts';
import { readStoriesOf } from './story-queries.ts';

/** Whether there are stories about the citizen that they may read, and whether one waits for their answer. */
export type OwnStories = 'none' | 'some' | 'waiting';

export async function readOwnStories(visit: Visit, enrolment: string): Promise<OwnStories> {
  const stories = await readStoriesOf(visit, enrolment);
  if (stories.some((kept) => kept.story.state === 'draft' && canBeRead(kept))) return 'waiting';
  return stories.some(({ story }) => story.state !== 'draft') ? 'some' : 'none';
}

interface OwnStoryLineProps {
  readonly stories: OwnStories;
  readonly enrolment: string;
  readonly language: Language;
}

/** On the citizen's own page: that a story waits for them, or the way to those they have answered. */
export function OwnStoryLine({ stories, enrolment, language }: OwnStoryLineProps) {
  const t = ownStoryTexts[language];
  const href = storyAddresses.of(enrolment);
  if (stories === 'none') return null;
  if (stories === 'some') return <MoreLink href={href} label={t.link} />;
  return (
    <Panel soft>
      <p>{t.waits}</p>
      <ButtonRow>
        <ButtonLink href={href} label={t.link} tone="secondary" />
      </ButtonRow>
    </Panel>
  );
}
