import {
  Alert,
  BackLink,
  Button,
  Details,
  ErrorSummary,
  Form,
  PageHead,
  PostButton,
  SaveRow,
  type SummaryError,
} from '../../../platform/html/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { runNameIn } from '../../programmes/index.ts';
import { aboutAddresses, type LinePart, type SinglePart } from '../about/about-addresses.ts';
import type { AboutRun } from '../about/about-run.ts';
import { aboutTexts } from '../about/about-texts.ts';
import { placeOfRun } from '../about/place-of-run.ts';
import { FieldList, type FieldSpec, type Typed } from './field.tsx';
import { setUpTexts } from './set-up-texts.ts';

export interface PartModel {
  readonly about: AboutRun;
  readonly part: SinglePart | LinePart;
  readonly fields: readonly FieldSpec[];
  readonly typed: Typed;
  /** Carried along unseen: the id a new line will have, and what the form showed when it was opened. */
  readonly hidden: Readonly<Record<string, string>>;
  readonly errors: readonly SummaryError[];
  readonly changedMeanwhile: boolean;
  /** Where a line that is a mistake is removed; absent where nothing is there to remove. */
  readonly removeAt: string | undefined;
}

/** One part of a run on a form. */
export function PartPage({ frame, model }: { readonly frame: Frame; readonly model: PartModel }) {
  const { language } = frame.viewer;
  const { about, part, fields, typed, hidden, errors, changedMeanwhile, removeAt } = model;
  const t = setUpTexts[language];
  return (
    <VisitPage
      frame={frame}
      title={t[part].title}
      place={placeOfRun(frame.viewer, about.id)}
      refused={errors.length > 0}
    >
      <BackLink href={aboutAddresses.about(about.id)} label={aboutTexts[language].title} />
      <PageHead title={t[part].title} subtitle={runNameIn(about.basics.name, about.definition, language)} />
      {changedMeanwhile ? <Alert tone="warning" heading={t.changedMeanwhile} text={t.changedText} /> : null}
      <ErrorSummary heading={t.notSaved} text={t.nothingLost} errors={errors} />
      <Form action={frame.path} hidden={hidden}>
        <FieldList fields={fields} typed={typed} errors={errors} />
        <SaveRow note={t.history}>
          <Button label={t.save} />
        </SaveRow>
      </Form>
      {removeAt === undefined ? null : (
        <Details summary={t.removeTitle}>
          <p class="ff-wide">{t.removeText}</p>
          <PostButton action={removeAt} label={t.remove} />
        </Details>
      )}
    </VisitPage>
  );
}
