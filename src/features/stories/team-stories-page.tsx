import {
  BackLink,
  ButtonLink,
  EmptyState,
  PageHead,
  PostButton,
  Receipt,
  type RowItem,
  Rows,
  Section,
  SeeLine,
} from '../../platform/html/index.ts';
import { formatDate } from '../../platform/i18n/dates.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../page-frame/index.ts';
import type { ShownName } from '../people/index.ts';
import { canBeRead } from './can-be-read.ts';
import { storyAddresses } from './story-addresses.ts';
import type { KeptStory } from './story-queries.ts';
import { storyTexts } from './story-texts.ts';

export interface TeamStoriesModel {
  readonly enrolment: string;
  readonly callName: ShownName;
  readonly stories: readonly KeptStory[];
  readonly mayWrite: boolean;
  readonly done: 'written' | 'withdrawn' | undefined;
}

/** The stories about one citizen, for the team: how far each is, and what it waits for. */
export function TeamStoriesPage({
  frame,
  model,
}: {
  readonly frame: Frame;
  readonly model: TeamStoriesModel;
}) {
  const { language } = frame.viewer;
  const t = storyTexts[language];
  const { enrolment, stories, mayWrite, done } = model;
  return (
    <VisitPage frame={frame} title={t.title} place="my-day">
      <BackLink href={`/enrolments/${enrolment}`} label={t.back} />
      {done && <Receipt {...t.done[done]} />}
      <PageHead
        title={t.title}
        subtitle={model.callName}
        lead={t.lead}
        action={mayWrite && <ButtonLink href={storyAddresses.add(enrolment)} label={t.add} />}
      />
      <Section id="stories" title={t.list} spaced={stories.length === 0}>
        {stories.length === 0 ? (
          <EmptyState heading={t.none} text={t.noneText} />
        ) : (
          <Rows items={stories.map((kept) => rowOf(kept, model, language))} />
        )}
      </Section>
      <SeeLine text={t.see} />
    </VisitPage>
  );
}

function rowOf(kept: KeptStory, { enrolment, mayWrite }: TeamStoriesModel, language: Language): RowItem {
  const t = storyTexts[language];
  const { state } = kept.story;
  const address = storyAddresses.story(enrolment, kept.id);
  return {
    title: mayWrite ? <a href={address}>{kept.title}</a> : kept.title,
    tag: { text: t.states[state], tone: state === 'published' ? 'ok' : undefined },
    text: nextWords(kept, language),
    end: mayWrite ? (
      <PostButton
        action={storyAddresses.withdraw(enrolment, kept.id)}
        label={t.withdraw}
        about={kept.title}
        tone="plain"
      />
    ) : undefined,
  };
}

function nextWords(kept: KeptStory, language: Language): string {
  const { next } = storyTexts[language];
  switch (kept.story.state) {
    case 'draft':
      return canBeRead(kept) ? next.draft : next.stuck;
    case 'published':
      return kept.publishedOn === null ? '' : next.published(formatDate(kept.publishedOn, language));
    case 'withdrawn':
      return '';
    default:
      return next.read_by_citizen;
  }
}
