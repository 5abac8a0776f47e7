import { longestWorry, type WorryWordsRefusal } from '../../../domain/network/worry-words.ts';
import {
  BackLink,
  Button,
  EmptyState,
  ErrorSummary,
  Form,
  PageHead,
  SaveRow,
  SeeLine,
  TextArea,
} from '../../../platform/html/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { meetingTexts } from '../meetings/meeting-texts.ts';
import type { TypedWorry } from './send-worry.ts';
import { newWorryAddress } from './worry-addresses.ts';
import { worryTexts } from './worry-texts.ts';

export interface WorryModel {
  readonly callName: string;
  /** A course goes on, so there is somebody to write to. */
  readonly hasCourse: boolean;
  readonly typed: TypedWorry;
  readonly refusal: WorryWordsRefusal | undefined;
}

/** A mentor writes that something is worrying. It goes to those who hold the course together, and is never read here again. */
export function WorryPage({ frame, model }: { readonly frame: Frame; readonly model: WorryModel }) {
  const { language } = frame.viewer;
  const [t, m] = [worryTexts[language], meetingTexts[language]];
  const { callName, typed, refusal, hasCourse } = model;
  const error = refusal && t.refusals[refusal];
  return (
    <VisitPage frame={frame} title={t.title} refused={error !== undefined}>
      <BackLink href="/around" label={t.back} />
      <PageHead title={t.title} lead={hasCourse ? t.lead : undefined} />
      <ErrorSummary
        heading={t.notSent}
        text={t.nothingLost}
        errors={error === undefined ? [] : [{ field: 'words', text: error }]}
      />
      <p>
        <strong>{t.danger}</strong>
      </p>
      {hasCourse ? (
        <Form action={newWorryAddress} hidden={{ id: typed.id, citizen: typed.citizen }}>
          <TextArea
            name="words"
            label={t.words(callName)}
            hint={t.hint}
            rows={4}
            maxlength={longestWorry}
            value={typed.words}
            error={error}
          />
          <SaveRow>
            <Button label={t.send} />
          </SaveRow>
        </Form>
      ) : (
        <EmptyState heading={m.noCourse(callName)} text={t.noCourse} />
      )}
      <SeeLine text={t.see(callName)} />
    </VisitPage>
  );
}
