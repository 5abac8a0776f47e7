import type { ChangeRefusals } from '../../../domain/session/change-session.ts';
import {
  Alert,
  BackLink,
  Button,
  ButtonLink,
  Form,
  PageHead,
  SaveRow,
  SeeLine,
} from '../../../platform/html/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { changeTexts } from '../change-texts.ts';
import { ReachChoice } from '../parts/reach-choice.tsx';
import { sessionPageTexts } from '../session-page-texts.ts';
import type { Session } from '../session-queries.ts';
import { nameOf, whenAndWhere } from '../session-words.ts';

interface CancelPageProps {
  readonly frame: Frame;
  readonly session: Session;
  readonly refusal?: ChangeRefusals['form'] | undefined;
}

/** Asks once more before a session is called off. */
export function CancelPage({ frame, session, refusal }: CancelPageProps) {
  const { language } = frame.viewer;
  const t = changeTexts[language];
  const own = `/sessions/${session.id}`;
  return (
    <VisitPage frame={frame} title={t.cancelTitle} place="my-day" refused={refusal !== undefined}>
      <BackLink href={own} label={t.back} />
      <PageHead
        title={t.cancelTitle}
        subtitle={nameOf(session, language)}
        lead={t.cancelLead}
        meta={[whenAndWhere(session, language), t.cancelKept]}
      />
      {refusal && <Alert tone="warning" heading={t.forms[refusal]} />}
      <Form action={`${own}/cancellation`}>
        <ReachChoice series={session.series} value="this" language={language} />
        <SaveRow>
          <Button label={t.cancel} />
          <ButtonLink href={own} label={t.keep} tone="secondary" />
        </SaveRow>
      </Form>
      <SeeLine text={sessionPageTexts[language].see} />
    </VisitPage>
  );
}
