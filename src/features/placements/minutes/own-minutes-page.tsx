import {
  BackLink,
  EmptyState,
  ErrorSummary,
  PageHead,
  Receipt,
  Section,
  SeeLine,
  Stack,
} from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { placementAddresses } from '../placement-addresses.ts';
import type { PlacementCourse } from '../placement-queries.ts';
import { AnswerForms, answerErrors, type RefusedAnswer } from './ask-form.tsx';
import type { Talk } from './minutes-queries.ts';
import { minutesTexts } from './minutes-texts.ts';
import { ownMinutesTexts } from './own-minutes-texts.ts';

export interface OwnMinutesModel {
  readonly course: PlacementCourse;
  readonly talks: readonly Talk[];
  readonly refused: RefusedAnswer | undefined;
  readonly isSaid: boolean;
}

/** The citizen's own part of each talk, to approve or to have put right. */
export function OwnMinutesPage({ frame, model }: { readonly frame: Frame; readonly model: OwnMinutesModel }) {
  const { language } = frame.viewer;
  const [t, shared] = [ownMinutesTexts[language], minutesTexts[language]];
  const { course, talks, refused } = model;
  const errors = answerErrors(refused, language);
  return (
    <VisitPage frame={frame} title={t.title} place="my-page" refused={errors.length > 0}>
      <BackLink href={placementAddresses.list(course.enrolment)} label={t.back} />
      {model.isSaid && <Receipt {...t.said} />}
      <PageHead title={t.title} lead={talks.length > 0 ? t.lead : undefined} />
      <ErrorSummary heading={shared.notSaved} text={shared.nothingLost} errors={errors} />
      <Stack>
        {talks.length === 0 && <EmptyState heading={t.none} text={t.noneText} />}
        {talks.map((talk) => (
          <Section id={`talk-${talk.talk}`} title={shared.talk(formatDate(talk.part.on, language))} spaced>
            <p class="ff-prose">{talk.part.words}</p>
            {talk.by && <p class="ff-meta">{t.source(talk.by)}</p>}
            <OwnAnswer talk={talk} course={course} refused={refused} language={language} />
          </Section>
        ))}
      </Stack>
      <SeeLine text={t.see} />
    </VisitPage>
  );
}

interface OwnAnswerProps {
  readonly talk: Talk;
  readonly course: PlacementCourse;
  readonly refused: RefusedAnswer | undefined;
  readonly language: Language;
}

function OwnAnswer({ talk: { part }, course, refused, language }: OwnAnswerProps) {
  const t = ownMinutesTexts[language];
  if (part.said === undefined)
    return (
      <AnswerForms
        part={part.id}
        action={placementAddresses.answerMinutes(course.enrolment)}
        words={t}
        asksName={false}
        refused={refused}
        language={language}
      />
    );
  const day = formatDate(part.said.on, language);
  return <p>{part.said.says === 'approves' ? t.approved(day) : t.asked(day)}</p>;
}
