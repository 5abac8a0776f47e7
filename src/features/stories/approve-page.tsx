import type { StoryRefusal } from '../../domain/story/story.ts';
import {
  Alert,
  BackLink,
  ButtonRow,
  EmptyState,
  GroupLine,
  PageHead,
  PostButton,
  Receipt,
  Section,
  SeeLine,
  Stack,
} from '../../platform/html/index.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../page-frame/index.ts';
import { storyAddresses } from './story-addresses.ts';
import { StoryWords } from './story-paragraphs.tsx';
import type { KeptStory } from './story-queries.ts';
import { storyTexts } from './story-texts.ts';

export interface ApproveModel {
  readonly stories: readonly KeptStory[];
  readonly done: 'told' | 'withdrawn' | undefined;
  readonly refusal: StoryRefusal | undefined;
}

/** For whoever is named to approve: the words as they will be told, and nobody they are about. */
export function ApprovePage({ frame, model }: { readonly frame: Frame; readonly model: ApproveModel }) {
  const { language } = frame.viewer;
  const t = storyTexts[language];
  const { stories, done, refusal } = model;
  const waiting = stories.filter(({ story }) => story.state !== 'published');
  const out = stories.filter(({ story }) => story.state === 'published');
  return (
    <VisitPage frame={frame} title={t.approveTitle} place="my-day" refused={refusal !== undefined}>
      <BackLink href="/my-day" label={t.backDay} />
      {done && <Receipt {...t.done[done]} />}
      {refusal && <Alert tone="warning" heading={t.acts[refusal]} />}
      <PageHead title={t.approveTitle} lead={t.approveLead} />
      <Stack>
        <Section id="waiting" title={t.waiting} spaced>
          {waiting.length === 0 ? <EmptyState heading={t.nothingWaits} text={t.nothingWaitsText} /> : null}
          {waiting.map((kept) => (
            <OneStory kept={kept} language={language} />
          ))}
        </Section>
        {out.length === 0 ? null : (
          <Section id="out" title={t.out} spaced>
            {out.map((kept) => (
              <OneStory kept={kept} language={language} />
            ))}
          </Section>
        )}
      </Stack>
      <SeeLine text={t.approveSee} />
    </VisitPage>
  );
}

function OneStory({ kept, language }: { readonly kept: KeptStory; readonly language: Language }) {
  const t = storyTexts[language];
  const { id, title, words, story, runName } = kept;
  return (
    <>
      <GroupLine title={title} />
      <p class="ff-meta">{runName}</p>
      <StoryWords words={words} />
      <ButtonRow>
        {story.state !== 'published' && (
          <PostButton
            action={storyAddresses.tell(id)}
            hidden={{ version: String(story.version) }}
            label={t.approve}
            about={title}
            tone="primary"
          />
        )}
        <PostButton action={storyAddresses.takeDown(id)} label={t.withdraw} about={title} />
      </ButtonRow>
    </>
  );
}
