import type { PlainDate } from '../../../../domain/kernel/plain-date.ts';
import type { Respondent } from '../../../../domain/questionnaire/questionnaire.ts';
import { BackLink, Bullets, Button, Form, PageHead, SaveRow } from '../../../../platform/html/index.ts';
import { formatDate } from '../../../../platform/i18n/dates.ts';
import { type Frame, VisitPage } from '../../../page-frame/index.ts';
import { listAddress, waveAddress } from '../../answering-addresses.ts';
import { answeringTexts } from '../../answering-texts.ts';
import type { AskedHere } from '../../asked-here.ts';
import { lendingTexts } from '../lending-texts.ts';

interface LinkPageProps {
  readonly frame: Frame;
  readonly here: AskedHere;
  readonly lastDay: PlainDate;
}

/** Who the link is for, and about whom. */
function leadOf(side: Respondent, name: string, t: (typeof lendingTexts)['da']): string {
  return side === 'citizen' ? t.linkLead(name) : t.linkLeadOther[side](name);
}

/** Before a link is made: what it is, how long it lasts, and what ends it. */
export function LinkPage({ frame, here, lastDay }: LinkPageProps) {
  const { language, as } = frame.viewer;
  const t = lendingTexts[language];
  const isOwn = as === 'citizen';
  const { questionnaire, sheet, wave } = here;
  return (
    <VisitPage frame={frame} title={t.linkTitle} place={isOwn ? 'my-page' : undefined}>
      <BackLink href={listAddress(sheet.enrolment)} label={answeringTexts[language].backToList} />
      <PageHead
        title={t.linkTitle}
        subtitle={
          isOwn ? questionnaire.title[language] : `${questionnaire.title[language]} · ${sheet.callName}`
        }
        lead={isOwn ? t.linkLeadOwn : leadOf(wave.asking.side, sheet.callName, t)}
      />
      <Bullets items={[t.until(formatDate(lastDay, language)), t.twoThings, t.endsWith, t.oneAtATime]} />
      <Form action={`${waveAddress(sheet.enrolment, wave)}/link`}>
        <SaveRow>
          <Button label={t.make} />
        </SaveRow>
      </Form>
    </VisitPage>
  );
}
