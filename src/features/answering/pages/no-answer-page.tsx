import {
  BackLink,
  Button,
  Choices,
  ErrorSummary,
  Form,
  PageHead,
  SaveRow,
} from '../../../platform/html/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { waveAddress, whenDone } from '../answering-addresses.ts';
import { answeringTexts } from '../answering-texts.ts';
import { type AskedHere, answersAsCitizen } from '../asked-here.ts';
import { noAnswerReasons } from '../no-answer.ts';

interface NoAnswerPageProps {
  readonly frame: Frame;
  readonly here: AskedHere;
  readonly isRefused: boolean;
}

/** That there will be no answer, and why, where somebody wants to say: no consequence for anybody. */
export function NoAnswerPage({ frame, here, isRefused }: NoAnswerPageProps) {
  const { language } = frame.viewer;
  const t = answeringTexts[language];
  const { questionnaire, wave, sheet } = here;
  const isOwn = answersAsCitizen(frame.viewer, wave);
  const refused = { value: 'refused', label: isOwn ? t.refusedOwn : t.refused };
  const reasons = noAnswerReasons.map((reason) => ({ value: reason, label: t.why_reasons[reason] }));
  return (
    <VisitPage
      frame={frame}
      title={t.noAnswerTitle}
      place={frame.viewer.as === 'citizen' ? 'my-page' : undefined}
      refused={isRefused}
    >
      <BackLink
        href={whenDone(frame.viewer, sheet.enrolment)}
        label={sheet.lent ? t.backToStart : t.backToList}
      />
      <PageHead
        title={t.noAnswerTitle}
        subtitle={questionnaire.title[language]}
        lead={isOwn ? t.ownNoConsequence : t.noAnswerLead}
      />
      <ErrorSummary heading={t.notSaved} errors={isRefused ? [{ field: 'why', text: t.needWhy }] : []} />
      <Form action={`${waveAddress(sheet.enrolment, wave)}/no-answer`}>
        <Choices
          name="why"
          legend={t.why}
          stacked
          options={[refused, ...reasons]}
          error={isRefused ? t.needWhy : undefined}
        />
        <SaveRow>
          <Button label={t.say} />
        </SaveRow>
      </Form>
    </VisitPage>
  );
}
