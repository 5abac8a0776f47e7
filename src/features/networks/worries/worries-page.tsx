import { longestWorry, type WorryWordsRefusal } from '../../../domain/network/worry-words.ts';
import {
  BackLink,
  Button,
  EmptyState,
  ErrorSummary,
  Form,
  OwnWords,
  PageHead,
  Receipt,
  SaveRow,
  Section,
  SeeLine,
  Stack,
  TextArea,
} from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { worryAnswerTexts } from './answer-texts.ts';
import { worriesAddress } from './worry-addresses.ts';
import type { WorriesOfCourse, Worry } from './worry-queries.ts';

export interface WorriesModel {
  readonly enrolment: string;
  readonly course: WorriesOfCourse;
  readonly mayAnswer: boolean;
  /** The answer that could not stand, with what was typed. */
  readonly refused:
    | { readonly worry: string; readonly words: string; readonly refusal: WorryWordsRefusal }
    | undefined;
  readonly isSaved: boolean;
}

/** The worries of a course: what waits, each with its one press, and what was done about the others. */
export function WorriesPage({ frame, model }: { readonly frame: Frame; readonly model: WorriesModel }) {
  const { language } = frame.viewer;
  const t = worryAnswerTexts[language];
  const { course, refused } = model;
  const waiting = course.worries.filter(({ answer }) => answer === undefined);
  const past = course.worries.filter(({ answer }) => answer !== undefined);
  return (
    <VisitPage frame={frame} title={t.title} refused={refused !== undefined}>
      <BackLink href={`/citizens/${course.citizen}/network`} label={t.back} />
      {model.isSaved && <Receipt {...t.saved} />}
      <PageHead
        title={t.title}
        subtitle={course.callName}
        lead={waiting.length > 0 && model.mayAnswer ? t.lead : undefined}
      />
      <ErrorSummary
        heading={t.notSaved}
        text={t.nothingLost}
        errors={refused ? [{ field: `words-${refused.worry}`, text: t.refusals[refused.refusal] }] : []}
      />
      <Stack>
        {waiting.length === 0 && <EmptyState heading={t.none} text={t.noneText} />}
        {waiting.length > 0 && (
          <Section id="waiting" title={t.waiting} spaced>
            {waiting.map((worry) => (
              <Waiting worry={worry} model={model} language={language} />
            ))}
          </Section>
        )}
        {past.length > 0 && (
          <Section id="past" title={t.past} spaced>
            {past.map((worry) => (
              <>
                <Words worry={worry} language={language} />
                {worry.answer && (
                  <p>{t.did(worry.answer.by, formatDate(worry.answer.on, language), worry.answer.words)}</p>
                )}
              </>
            ))}
          </Section>
        )}
      </Stack>
      <SeeLine text={t.see} />
    </VisitPage>
  );
}

function Words({ worry, language }: { readonly worry: Worry; readonly language: Language }) {
  const t = worryAnswerTexts[language];
  return (
    <OwnWords
      words={worry.words}
      source={t.from(worry.by ?? t.somebody, formatDate(worry.sentOn, language))}
    />
  );
}

interface WaitingProps {
  readonly worry: Worry;
  readonly model: WorriesModel;
  readonly language: Language;
}

function Waiting({ worry, model: { enrolment, mayAnswer, refused }, language }: WaitingProps) {
  const t = worryAnswerTexts[language];
  const mine = refused?.worry === worry.id ? refused : undefined;
  return (
    <>
      <Words worry={worry} language={language} />
      {mayAnswer && (
        <Form action={worriesAddress(enrolment)} hidden={{ worry: worry.id }}>
          <TextArea
            id={`words-${worry.id}`}
            name="words"
            label={t.done}
            hint={t.doneHint}
            rows={2}
            maxlength={longestWorry}
            value={mine?.words}
            error={mine && t.refusals[mine.refusal]}
          />
          <SaveRow>
            <Button label={t.save} />
          </SaveRow>
        </Form>
      )}
    </>
  );
}
