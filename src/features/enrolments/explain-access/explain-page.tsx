import type { RecordKind } from '../../../domain/access/record-kind.ts';
import {
  BackLink,
  Bullets,
  Button,
  DateField,
  FieldRow,
  Form,
  PageHead,
  SaveRow,
  Section,
  SelectField,
} from '../../../platform/html/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { kindTitles } from '../who-can-see/kind-titles.ts';
import type { ExplainedWords } from './explain-in-words.ts';
import { explainTexts } from './explain-texts.ts';

export interface ExplainModel {
  readonly back: string;
  /** Everybody one can ask about. */
  readonly people: readonly { readonly key: string; readonly name: string }[];
  readonly kinds: readonly RecordKind[];
  readonly who: string;
  readonly kind: RecordKind;
  /** A day, or what was typed instead of one. */
  readonly on: string;
  readonly explained: ExplainedWords | undefined;
}

/** Why one kind of record of a course is open or closed to one person on one day. */
export function ExplainPage({ frame, model }: { readonly frame: Frame; readonly model: ExplainModel }) {
  const { language } = frame.viewer;
  const t = explainTexts[language];
  const { explained } = model;
  return (
    <VisitPage frame={frame} title={t.title} place={frame.viewer.as === 'citizen' ? 'my-page' : 'my-day'}>
      <BackLink href={model.back} label={t.back} />
      <PageHead title={t.title} lead={t.lead} />
      <Form action={frame.path} method="get">
        <FieldRow>
          <SelectField
            name="who"
            label={t.who}
            value={model.who}
            options={model.people.map(({ key, name }) => ({ value: key, label: name }))}
          />
          <SelectField
            name="kind"
            label={t.what}
            value={model.kind}
            options={model.kinds.map((kind) => ({
              value: kind,
              label: kindTitles[language][kind],
            }))}
          />
        </FieldRow>
        <DateField
          name="on"
          label={t.on}
          hint={t.dateHint}
          value={model.on}
          error={explained === undefined ? t.notADate : undefined}
        />
        <SaveRow>
          <Button label={t.ask} />
        </SaveRow>
      </Form>
      {explained !== undefined && (
        <Section id="answer" title={explained.answer} spaced>
          <p>{t.because}</p>
          <Bullets items={[...explained.sentences]} />
        </Section>
      )}
    </VisitPage>
  );
}
