import {
  Alert,
  BackLink,
  Button,
  EmptyState,
  ErrorSummary,
  Form,
  PageHead,
  PostButton,
  Receipt,
  Rows,
  SaveRow,
  Section,
  SeeLine,
  Stack,
  TextArea,
  TextField,
} from '../../platform/html/index.ts';
import { formatDate } from '../../platform/i18n/dates.ts';
import { type Frame, VisitPage } from '../page-frame/index.ts';
import { storyAddresses } from './story-addresses.ts';
import type { StoryFormRefusals, TypedStory } from './story-form.ts';
import { foundWords } from './story-form-page.tsx';
import type { KeptStory } from './story-queries.ts';
import { storyTexts } from './story-texts.ts';
import type { foundIn } from './tell-stories.ts';

export interface NewsModel {
  readonly run: string;
  readonly news: readonly KeptStory[];
  readonly typed: TypedStory;
  readonly refusals: Partial<StoryFormRefusals>;
  readonly found: ReturnType<typeof foundIn>;
  readonly done: 'written' | 'withdrawn' | undefined;
}

/** News and small victories of a run, about nobody: written by whoever leads it, out when a second person approves. */
export function NewsPage({ frame, model }: { readonly frame: Frame; readonly model: NewsModel }) {
  const { language } = frame.viewer;
  const t = storyTexts[language];
  const { run, news, typed, refusals, found, done } = model;
  const errors = (['title', 'words'] as const).flatMap((field) => {
    const refusal = refusals[field];
    return refusal === undefined ? [] : [{ field, text: t.refusals[refusal] }];
  });
  const errorAt = (field: string) => errors.find((one) => one.field === field)?.text;
  return (
    <VisitPage frame={frame} title={t.newsTitle} refused={errors.length > 0 || found.length > 0}>
      <BackLink href={`/runs/${run}`} label={t.newsBack} />
      {done && <Receipt heading={t.done[done].heading} />}
      <PageHead title={t.newsTitle} lead={t.newsLead} />
      <ErrorSummary heading={t.notSaved} text={t.nothingLost} errors={errors} />
      {found.length > 0 && <Alert tone="warning" heading={t.acts['identifiers-left']} />}
      <Stack>
        <Form action={storyAddresses.news(run)} hidden={{ id: typed.id }}>
          <TextField name="title" label={t.heading} value={typed.title} error={errorAt('title')} />
          <TextArea
            name="words"
            label={t.words}
            hint={t.wordsHint}
            rows={8}
            value={typed.words}
            error={errorAt('words') ?? foundWords(found, language)}
          />
          <SaveRow>
            <Button label={t.newsSave} />
          </SaveRow>
        </Form>
        <Section id="news" title={t.list} spaced={news.length === 0}>
          {news.length === 0 ? (
            <EmptyState heading={t.newsNone} text={t.newsNoneText} />
          ) : (
            <Rows
              items={news.map((kept) => ({
                title: kept.title,
                tag: { text: t.states[kept.story.state], tone: kept.publishedOn === null ? undefined : 'ok' },
                text:
                  kept.publishedOn === null
                    ? t.newsNext
                    : t.next.published(formatDate(kept.publishedOn, language)),
                end: (
                  <PostButton
                    action={storyAddresses.takeNewsDown(run, kept.id)}
                    label={t.withdraw}
                    about={kept.title}
                    tone="plain"
                  />
                ),
              }))}
            />
          )}
        </Section>
      </Stack>
      <SeeLine text={t.newsSee} />
    </VisitPage>
  );
}
