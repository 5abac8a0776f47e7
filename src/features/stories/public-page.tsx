import { EmptyState, MoreLink, PageHead, Section, Stack } from '../../platform/html/index.ts';
import { formatDate } from '../../platform/i18n/dates.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import type { Viewer } from '../access/index.ts';
import { OpenPage } from '../page-frame/index.ts';
import { ownStoryTexts } from './own-story-texts.ts';
import { storyAddresses } from './story-addresses.ts';
import { StoryWords } from './story-paragraphs.tsx';
import type { ToldStory } from './story-queries.ts';

interface PublicPageProps {
  readonly stories: readonly ToldStory[];
  readonly viewer: Viewer | undefined;
  readonly language: Language;
}

/** Stories and news as anybody may read them. */
export function PublicPage({ stories, viewer, language }: PublicPageProps) {
  const t = ownStoryTexts[language];
  return (
    <OpenPage title={t.publicTitle} path={storyAddresses.public} language={language} viewer={viewer}>
      <PageHead title={t.publicTitle} lead={t.publicLead} />
      {stories.length === 0 ? <EmptyState heading={t.publicNone} text={t.publicNoneText} /> : null}
      <Stack>
        {stories.map(({ id, title, words, runName, on }) => (
          <Section id={`story-${id}`} title={title} spaced>
            <p class="ff-meta">{t.told(runName, formatDate(on, language))}</p>
            <StoryWords words={words} />
          </Section>
        ))}
      </Stack>
      <MoreLink href={storyAddresses.feed} label={t.feed} />
    </OpenPage>
  );
}
