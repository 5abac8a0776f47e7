import { type CvLineRefusals, cvSections } from '../../domain/cv/cv-line.ts';
import {
  BackLink,
  Button,
  ButtonRow,
  Choices,
  ErrorSummary,
  FieldRow,
  Form,
  PageHead,
  PostButton,
  Receipt,
  refusedFields,
  SaveRow,
  Section,
  SeeLine,
  Stack,
  TextArea,
  TextField,
} from '../../platform/html/index.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../page-frame/index.ts';
import { cvAddresses } from './cv-addresses.ts';
import type { KeptLine } from './cv-queries.ts';
import { cvTexts } from './cv-texts.ts';
import type { TypedLine } from './line-form.ts';
import { lineTexts } from './line-texts.ts';

/** A line on the CV, and where it stands: the second of three in its section. */
export interface StandingLine {
  readonly line: KeptLine;
  readonly at: number;
  readonly of: number;
  /** That it was moved just now. */
  readonly moved: boolean;
}

export interface LineModel {
  readonly citizen: string;
  /** The line that is worded anew; absent for a new one. */
  readonly standing: StandingLine | undefined;
  readonly typed: TypedLine;
  readonly refusals: Partial<CvLineRefusals>;
}

const names = [
  ['section', 'section'],
  ['title', 'title'],
  ['place', 'place'],
  ['begun', 'begun'],
  ['ended', 'ended'],
  ['words', 'words'],
] as const;

/** One line of the CV, new or to be worded anew. */
export function LinePage({ frame, model }: { readonly frame: Frame; readonly model: LineModel }) {
  const { language } = frame.viewer;
  const t = lineTexts[language];
  const { citizen, standing, typed } = model;
  const { said, errors } = refusedFields(model.refusals, t.refusals, names);
  const title = standing === undefined ? t.add : t.change;
  const sections = cvTexts[language].sections;
  return (
    <VisitPage frame={frame} title={title} place="my-page" refused={errors.length > 0}>
      <BackLink href={cvAddresses.cv(citizen)} label={t.back} />
      {standing?.moved ? <Receipt heading={t.moved} text={t.placed(standing.at, standing.of)} /> : null}
      <PageHead title={title} lead={t.lead} />
      <ErrorSummary heading={t.notSaved} text={t.nothingLost} errors={errors} />
      <Stack>
        <Form action={frame.path} hidden={{ id: typed.id, offer: typed.offer }}>
          <Choices
            name="section"
            legend={t.section}
            options={cvSections.map((section) => ({ value: section, label: sections[section] }))}
            value={typed.section}
            error={said('section')}
          />
          <TextField
            name="title"
            label={t.title}
            hint={t.titleHint}
            value={typed.title}
            error={said('title')}
          />
          <TextField
            name="place"
            label={t.place}
            hint={t.placeHint}
            value={typed.place}
            optional
            error={said('place')}
          />
          <FieldRow>
            <TextField
              name="begun"
              label={t.begun}
              hint={t.monthHint}
              value={typed.begun}
              optional
              error={said('begun')}
            />
            <TextField
              name="ended"
              label={t.ended}
              hint={t.endedHint}
              value={typed.ended}
              optional
              error={said('ended')}
            />
          </FieldRow>
          <TextArea
            name="words"
            label={t.words}
            hint={t.wordsHint}
            value={typed.words}
            rows={4}
            optional
            error={said('words')}
          />
          <SaveRow>
            <Button label={t.save} />
          </SaveRow>
        </Form>
        {standing === undefined ? null : <Settle citizen={citizen} standing={standing} language={language} />}
      </Stack>
      <SeeLine text={cvTexts[language].see} />
    </VisitPage>
  );
}

interface SettleProps {
  readonly citizen: string;
  readonly standing: StandingLine;
  readonly language: Language;
}

/** Up, down and out: presses of their own, beside the words. */
function Settle({ citizen, standing: { line, at, of }, language }: SettleProps) {
  const t = lineTexts[language];
  const goes = (way: 'up' | 'down') => cvAddresses.move(citizen, line.id, way);
  return (
    <Section id="settle" title={t.settle} spaced>
      <p>{of > 1 ? `${t.placed(at, of)} ${t.takeOutText}` : t.takeOutText}</p>
      <ButtonRow>
        {at > 1 ? <PostButton action={goes('up')} label={t.up} /> : null}
        {at < of ? <PostButton action={goes('down')} label={t.down} /> : null}
        <PostButton action={cvAddresses.takeOut(citizen, line.id)} label={t.takeOut} />
      </ButtonRow>
    </Section>
  );
}
