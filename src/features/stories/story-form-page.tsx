import { judgeRecognised, traits } from '../../domain/story/recognised.ts';
import {
  Alert,
  BackLink,
  Button,
  Choices,
  ErrorSummary,
  FieldGroup,
  Form,
  PageHead,
  SaveRow,
  SeeLine,
  TextArea,
  TextField,
} from '../../platform/html/index.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../page-frame/index.ts';
import { type StoryFormRefusals, type TypedStory, traitsOf } from './story-form.ts';
import { storyTexts } from './story-texts.ts';
import type { foundIn } from './tell-stories.ts';

export interface StoryFormModel {
  readonly typed: TypedStory;
  readonly refusals: Partial<StoryFormRefusals>;
  readonly found: ReturnType<typeof foundIn>;
  /** Whether it stands already; then what is missing is said. */
  readonly isKept: boolean;
  readonly back: { readonly href: string; readonly label: string };
  readonly action: string;
}

/** Writes a story, or writes it anew: what points at the person is said at the field, and who could recognise them is asked. */
export function StoryFormPage({ frame, model }: { readonly frame: Frame; readonly model: StoryFormModel }) {
  const { language } = frame.viewer;
  const t = storyTexts[language];
  const { typed, refusals, isKept } = model;
  const title = isKept ? t.changeTitle : t.newTitle;
  const errors = (['title', 'words'] as const).flatMap((field) => {
    const refusal = refusals[field];
    return refusal === undefined ? [] : [{ field, text: t.refusals[refusal] }];
  });
  const errorAt = (field: string) => errors.find((one) => one.field === field)?.text;
  const recognised = isKept ? judgeRecognised(traitsOf(typed)) : undefined;
  return (
    <VisitPage frame={frame} title={title} place="my-day" refused={errors.length > 0}>
      <BackLink {...model.back} />
      <PageHead title={title} lead={t.lead} />
      <ErrorSummary heading={t.notSaved} text={t.nothingLost} errors={errors} />
      {recognised && <Alert tone="info" heading={t.acts[recognised]} />}
      <Form action={model.action} hidden={{ id: typed.id }}>
        <TextField name="title" label={t.heading} value={typed.title} error={errorAt('title')} />
        <TextArea
          name="words"
          label={t.words}
          hint={t.wordsHint}
          rows={12}
          value={typed.words}
          error={errorAt('words') ?? foundWords(model.found, language)}
        />
        <FieldGroup id="traits" legend={t.traits} hint={t.traitsHint}>
          {traits.map((trait) => (
            <Choices
              name={trait}
              legend={t.trait[trait]}
              value={typed.answers[trait]}
              options={(['changed', 'left_out', 'as_it_is'] as const).map((value) => ({
                value,
                label: t.told[value],
              }))}
            />
          ))}
        </FieldGroup>
        <SaveRow>
          <Button label={t.save} />
        </SaveRow>
      </Form>
      <SeeLine text={t.see} />
    </VisitPage>
  );
}

/** Everything that points straight at a person, as it stands in the text; nothing where nothing does. */
export function foundWords(found: ReturnType<typeof foundIn>, language: Language): string | undefined {
  if (found.length === 0) return undefined;
  const t = storyTexts[language];
  const named = new Set(found.map(({ kind, text }) => t.foundKinds[kind](text)));
  return t.found([...named].join(', '));
}
