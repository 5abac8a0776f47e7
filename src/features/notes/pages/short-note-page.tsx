import type { SessionKind } from '../../../domain/session/session-kind.ts';
import {
  Alert,
  BackLink,
  Button,
  ErrorSummary,
  Form,
  PageHead,
  SaveRow,
  SeeLine,
  type SummaryError,
} from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { nameOf, type Recorded, type Session, sessionTexts, whenAndWhere } from '../../sessions/index.ts';
import type { TypedNote } from '../forms/short-note-form.ts';
import { noteTexts } from '../note-texts.ts';
import { FollowsPanel } from '../parts/follows-panel.tsx';
import { MeetingFields } from '../parts/meeting-fields.tsx';
import { type Around, sessionSeenBy } from '../parts/readers.ts';
import { WordsFields } from '../parts/words-fields.tsx';
import type { PlanPart } from '../plan-part.ts';

export interface ShortNoteModel {
  readonly enrolment: string;
  readonly callName: string;
  /** The id the saved session will have: pressing twice saves once. */
  readonly session: string;
  /** What was planned, where the note is about that: its day and its kind are said already. */
  readonly meeting?: Session | undefined;
  /** The id under which the form is put aside, or was. */
  readonly kept: string;
  readonly typed: TypedNote;
  readonly plan: PlanPart;
  /** Steps of the plan that were ticked as done. */
  readonly doneSteps: readonly string[];
  readonly kinds: readonly SessionKind[];
  /** Without it the form asks for the meeting only. */
  readonly mayWriteWords: boolean;
  readonly around: Around;
  readonly errors: readonly SummaryError[];
  /** The form was saved before, and has been changed since. */
  readonly changed?: boolean;
  /** What somebody else wrote about the same meeting first. */
  readonly first?: Recorded;
  /** They wrote a note about it as well: another one is about another meeting. */
  readonly isNotedFirst?: boolean;
}

interface ShortNotePageProps {
  readonly frame: Frame;
  readonly model: ShortNoteModel;
}

/** One short note about one meeting with one citizen. */
export function ShortNotePage({ frame, model }: ShortNotePageProps) {
  const { language } = frame.viewer;
  const { callName, errors, mayWriteWords } = model;
  const t = noteTexts[language];
  const title = mayWriteWords ? t.title : t.titleAttendance;
  const own = `/enrolments/${model.enrolment}`;
  return (
    <VisitPage frame={frame} title={title} place="my-day" refused={errors.length > 0}>
      <BackLink href={own} label={t.back} />
      <PageHead
        title={title}
        subtitle={callName}
        lead={mayWriteWords ? t.lead : t.leadAttendance}
        meta={model.meeting && [meetingWords(model.meeting, language)]}
      />
      <ErrorSummary heading={t.notSaved} text={t.missing(errors.length)} errors={errors} />
      {model.changed && <Alert tone="warning" heading={t.changedTitle} text={t.changedText} />}
      {model.first && (
        <Alert
          tone="warning"
          heading={t.firstTitle}
          text={firstWords(model.first, model.isNotedFirst, language)}
        />
      )}
      {!mayWriteWords && <AttendanceOnly frame={frame} model={model} />}
      <Form action={`${own}/notes`} hidden={{ session: model.session, kept: model.kept }} kind="main">
        <div>
          <MeetingFields model={model} language={language} />
          {mayWriteWords && <WordsFields model={model} language={language} />}
          <SaveRow note={t.keptNote}>
            <Button label={mayWriteWords ? t.save : t.saveAttendance} />
            <Button label={t.saveDraft} tone="plain" name="as" value="draft" />
          </SaveRow>
        </div>
        <FollowsPanel callName={callName} mayWriteWords={mayWriteWords} language={language} />
      </Form>
    </VisitPage>
  );
}

/** "Samtale, onsdag 18. november kl. 9.15–10, lokale 2". */
function meetingWords(meeting: Session, language: Language): string {
  const when = whenAndWhere(meeting, language);
  return `${nameOf(meeting, language)}, ${when.charAt(0).toLowerCase()}${when.slice(1)}`;
}

/** Says who sees the attendance, and why there is no room for words. */
function AttendanceOnly({ frame, model }: ShortNotePageProps) {
  const { language } = frame.viewer;
  const { kinds, around, callName, enrolment } = model;
  const t = noteTexts[language];
  const [kind] = kinds;
  const seen = kind === undefined ? '' : t.attendanceSeenBy(sessionSeenBy(kind, around, language));
  return (
    <SeeLine
      text={`${seen} ${t.noWords(callName)}`}
      why={{ href: `/enrolments/${enrolment}/who-can-see`, label: t.why }}
    />
  );
}

function firstWords({ by, status }: Recorded, isNoted: boolean | undefined, language: Language): string {
  const t = noteTexts[language];
  const what = sessionTexts[language].attendance[status];
  return (isNoted ? t.firstNoted : t.firstText)(by ?? t.firstNobody, what);
}
