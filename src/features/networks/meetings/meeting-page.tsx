import { meetingAnswers } from '../../../domain/session/own-meeting.ts';
import {
  BackLink,
  Button,
  Choices,
  DateField,
  EmptyState,
  ErrorSummary,
  FieldRow,
  Form,
  PageHead,
  PostButton,
  SaveRow,
  SeeLine,
  SelectField,
  type SummaryError,
  TextField,
} from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatMinutes } from '../../../platform/i18n/durations.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { plannedMinutes } from '../../sessions/index.ts';
import type { TypedMeeting } from './meeting-form.ts';
import { meetingTexts } from './meeting-texts.ts';

export interface MeetingModel {
  /** The citizens a meeting can be written with, by what they are called. */
  readonly citizens: readonly { readonly citizen: string; readonly callName: string }[];
  /** Of whom a meeting cannot be written, because no course goes on. */
  readonly without: readonly string[];
  readonly typed: TypedMeeting;
  /** The meeting that is to be moved; absent for a new one. */
  readonly moved: string | undefined;
  readonly errors: readonly SummaryError[];
}

interface MeetingPageProps {
  readonly frame: Frame;
  readonly model: MeetingModel;
}

/** A mentor writes a meeting down, or moves one: when, and whether they met. There is no field for what was said. */
export function MeetingPage({ frame, model }: MeetingPageProps) {
  const { language } = frame.viewer;
  const { citizens, without, errors, moved } = model;
  const t = meetingTexts[language];
  const title = moved === undefined ? t.title : t.moveTitle;
  const names = new Intl.ListFormat(language, { type: 'disjunction' }).format(
    citizens.map(({ callName }) => callName),
  );
  return (
    <VisitPage frame={frame} title={title} refused={errors.length > 0}>
      <BackLink href="/around" label={t.back} />
      <PageHead title={title} lead={moved === undefined ? t.lead : undefined} />
      <ErrorSummary heading={t.notSaved} text={t.nothingLost} errors={errors} />
      {citizens.length > 0 && <MeetingForm model={model} language={language} />}
      {citizens.length === 0 &&
        without.map((name) => <EmptyState heading={t.noCourse(name)} text={t.noCourseText} />)}
      {moved !== undefined && (
        <PostButton action={`/around/meetings/${moved}/cancellation`} label={t.callOff} />
      )}
      {citizens.length > 0 && <SeeLine text={t.see(names)} />}
    </VisitPage>
  );
}

interface PartProps {
  readonly model: MeetingModel;
  readonly language: Language;
}

function MeetingForm({ model, language }: PartProps) {
  const { citizens, typed, moved, errors } = model;
  const t = meetingTexts[language];
  const errorAt = (field: string): string | undefined => errors.find((one) => one.field === field)?.text;
  const [only, ...others] = citizens;
  const isOne = others.length === 0;
  return (
    <Form
      action={moved === undefined ? '/around/meetings/new' : `/around/meetings/${moved}/move`}
      hidden={{ id: typed.id, ...(isOne ? { citizen: only?.citizen ?? '' } : {}) }}
    >
      {isOne ? null : (
        <Choices
          name="citizen"
          legend={t.who}
          value={typed.citizen}
          error={errorAt('citizen')}
          options={citizens.map(({ citizen, callName }) => ({ value: citizen, label: callName }))}
        />
      )}
      <FieldRow>
        <DateField name="on" label={t.on} value={typed.on} error={errorAt('on')} />
        <TextField name="at" label={t.at} width={8} value={typed.at} error={errorAt('at')} />
        <SelectField
          name="minutes"
          label={t.minutes}
          value={typed.minutes}
          error={errorAt('minutes')}
          options={plannedMinutes.map((minutes) => ({
            value: String(minutes),
            label: formatMinutes(minutes, language),
          }))}
        />
      </FieldRow>
      {moved === undefined ? (
        <Choices
          name="answer"
          legend={t.answer}
          value={typed.answer}
          error={errorAt('answer')}
          stacked
          options={meetingAnswers.map((value) => ({ value, label: t.answers[value] }))}
        />
      ) : null}
      <SaveRow>
        <Button label={moved === undefined ? t.save : t.moveSave} />
      </SaveRow>
    </Form>
  );
}
