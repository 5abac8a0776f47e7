import { BackLink, Bullets, Button, Form, PageHead, SaveRow } from '../../../../platform/html/index.ts';
import { type Frame, VisitPage } from '../../../page-frame/index.ts';
import { listAddress, waveAddress } from '../../answering-addresses.ts';
import { answeringTexts } from '../../answering-texts.ts';
import type { AskedHere } from '../../asked-here.ts';
import { lendingTexts } from '../lending-texts.ts';

/** Before the screen is handed over: what happens to one's own sign-in, and what the citizen can do on it. */
export function LendPage({ frame, here }: { readonly frame: Frame; readonly here: AskedHere }) {
  const { language } = frame.viewer;
  const t = lendingTexts[language];
  const { questionnaire, sheet, wave } = here;
  return (
    <VisitPage frame={frame} title={t.lendTitle}>
      <BackLink href={listAddress(sheet.enrolment)} label={answeringTexts[language].backToList} />
      <PageHead
        title={t.lendTitle}
        subtitle={`${questionnaire.title[language]} · ${sheet.callName}`}
        lead={t.lendLead(sheet.callName)}
      />
      <Bullets items={[t.youAreOut, t.onlyThis, t.nothingLeft, t.twoHours]} />
      <Form action={`${waveAddress(sheet.enrolment, wave)}/lend`}>
        <SaveRow>
          <Button label={t.lend} />
        </SaveRow>
      </Form>
    </VisitPage>
  );
}
