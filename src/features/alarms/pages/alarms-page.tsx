import { type Questionnaire, questionsOf } from '../../../domain/questionnaire/questionnaire.ts';
import {
  BackLink,
  Button,
  EmptyState,
  ErrorSummary,
  Form,
  PageHead,
  Receipt,
  SaveRow,
  Section,
  SeeLine,
  TextArea,
} from '../../../platform/html/index.ts';
import { formatLongDay } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { answerInWords } from '../../questionnaires/index.ts';
import type { Alarm } from '../alarm-queries.ts';
import { alarmTexts } from '../alarm-texts.ts';

export interface AlarmsModel {
  readonly alarms: readonly Alarm[];
  readonly questionnaires: ReadonlyMap<string, Questionnaire>;
  /** The task that could not be closed, as nothing was written. */
  readonly refused: string | undefined;
  readonly isClosed: boolean;
}

/** The answers that wait for the viewer: that one answer, whom to call, and what was done. */
export function AlarmsPage({ frame, model }: { readonly frame: Frame; readonly model: AlarmsModel }) {
  const { language } = frame.viewer;
  const t = alarmTexts[language];
  const { alarms, refused } = model;
  return (
    <VisitPage frame={frame} title={t.title} place="my-day" refused={refused !== undefined}>
      <BackLink href="/my-day" label={t.back} />
      {model.isClosed && <Receipt {...t.closed} />}
      <PageHead title={t.title} lead={alarms.length === 0 ? undefined : t.lead} />
      <ErrorSummary
        heading={t.notClosed}
        errors={refused === undefined ? [] : [{ field: `words-${refused}`, text: t.needWords }]}
      />
      {alarms.length === 0 && <EmptyState heading={t.none} text={t.noneText} />}
      {alarms.map((alarm) => (
        <OneAlarm alarm={alarm} model={model} language={language} />
      ))}
      <SeeLine text={t.see} />
    </VisitPage>
  );
}

function OneAlarm({
  alarm,
  model,
  language,
}: {
  readonly alarm: Alarm;
  readonly model: AlarmsModel;
  readonly language: Language;
}) {
  const t = alarmTexts[language];
  const questionnaire = model.questionnaires.get(alarm.version);
  const question = questionnaire && questionsOf(questionnaire).find(({ key }) => key === alarm.question);
  return (
    <Section id={`alarm-${alarm.id}`} title={alarm.callName} spaced>
      <div class="ff-big">{alarm.phone ? t.phone(alarm.phone) : t.noPhone}</div>
      {question && (
        <p>
          {question.text[language]} <strong>{answerInWords(question, alarm.answer, language)}</strong>
        </p>
      )}
      <p class="ff-meta">
        {[
          t.answeredOn(formatLongDay(alarm.answeredOn, language)),
          alarm.runName,
          alarm.standsIn ? t.standsIn : '',
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <Form action="/alarms" hidden={{ alarm: alarm.id }}>
        <TextArea
          id={`words-${alarm.id}`}
          name="words"
          label={t.done}
          hint={t.doneHint}
          rows={2}
          error={model.refused === alarm.id ? t.needWords : undefined}
        />
        <SaveRow>
          <Button label={t.close} />
        </SaveRow>
      </Form>
    </Section>
  );
}
