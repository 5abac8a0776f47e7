import type { StoryRefusal } from '../../domain/story/story.ts';
import {
  Alert,
  BackLink,
  ButtonRow,
  EmptyState,
  PageHead,
  PostButton,
  Receipt,
  Section,
  SeeLine,
  Stack,
  Tag,
} from '../../platform/html/index.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../page-frame/index.ts';
import { ownStoryTexts } from './own-story-texts.ts';
import { storyAddresses } from './story-addresses.ts';
import { StoryWords } from './story-paragraphs.tsx';
import type { KeptStory } from './story-queries.ts';
import { storyTexts } from './story-texts.ts';

export interface OwnStoriesModel {
  readonly enrolment: string;
  /** Those that are ready to be read, and those that were. */
  readonly stories: readonly KeptStory[];
  readonly done: 'yes' | 'no' | undefined;
  readonly refusal: StoryRefusal | undefined;
}

/** Stories about oneself: read in full, and answered with one press. */
export function OwnStoriesPage({ frame, model }: { readonly frame: Frame; readonly model: OwnStoriesModel }) {
  const { language } = frame.viewer;
  const t = ownStoryTexts[language];
  const { stories, done, refusal } = model;
  return (
    <VisitPage frame={frame} title={t.title} place="my-page" refused={refusal !== undefined}>
      <BackLink href="/my-page" label={t.back} />
      {done && <Receipt {...t.done[done]} />}
      {refusal && <Alert tone="warning" heading={storyTexts[language].acts[refusal]} />}
      <PageHead title={t.title} lead={t.lead} />
      {stories.length === 0 ? <EmptyState heading={t.none} text={t.noneText} /> : null}
      <Stack>
        {stories.map((kept) => (
          <OwnStory kept={kept} enrolment={model.enrolment} language={language} />
        ))}
      </Stack>
      <SeeLine text={t.see} />
    </VisitPage>
  );
}

interface OwnStoryProps {
  readonly kept: KeptStory;
  readonly enrolment: string;
  readonly language: Language;
}

function OwnStory({ kept, enrolment, language }: OwnStoryProps) {
  const t = ownStoryTexts[language];
  const { id, title, words, story } = kept;
  const asked = story.state === 'draft';
  const out = story.state === 'published';
  const answer = (says: 'yes' | 'no', label: string, tone: 'primary' | 'secondary') => (
    <PostButton
      action={storyAddresses.answer(enrolment, id)}
      hidden={{ says, version: String(story.version) }}
      label={label}
      about={title}
      tone={tone}
    />
  );
  return (
    <Section
      id={`story-${id}`}
      title={title}
      meta={<Tag text={asked ? t.askedTag : out ? t.outTag : t.yesTag} tone={asked ? 'soon' : 'ok'} />}
      spaced
    >
      <StoryWords words={words} />
      <p class="ff-meta mb-4">{asked ? t.asked : out ? t.out : t.saidYes}</p>
      <ButtonRow>
        {asked && answer('yes', t.yes, 'primary')}
        {answer('no', asked ? t.no : t.takeBack, 'secondary')}
      </ButtonRow>
    </Section>
  );
}
