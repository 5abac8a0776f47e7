import {
  ButtonLink,
  MoreLink,
  PageHead,
  Receipt,
  SaveRow,
  SeeLine,
} from '../../../../platform/html/index.ts';
import { formatDayMonth } from '../../../../platform/i18n/dates.ts';
import { type Frame, VisitPage } from '../../../page-frame/index.ts';
import { waveAddress } from '../../answering-addresses.ts';
import { answeringTexts } from '../../answering-texts.ts';
import type { AskedHere } from '../../asked-here.ts';
import { lendingTexts } from '../lending-texts.ts';

interface StartPageProps {
  readonly frame: Frame;
  readonly here: AskedHere;
  readonly isBegun: boolean;
  /** That there will be no answer was told just now; it can be taken back by answering. */
  readonly isTold: boolean;
}

/** Where somebody begins who was lent one form: greeted by the name they go by, and free to say no. */
export function StartPage({ frame, here, isBegun, isTold }: StartPageProps) {
  const { language } = frame.viewer;
  const t = answeringTexts[language];
  const lending = lendingTexts[language];
  const { questionnaire, sheet, wave } = here;
  const at = waveAddress(sheet.enrolment, wave);
  const isOwn = wave.asking.side === 'citizen';
  return (
    <VisitPage frame={frame} title={t.listTitle}>
      {isTold && <Receipt {...t.done.told} />}
      <PageHead
        title={isOwn ? lending.hello(sheet.callName) : lending.about(sheet.callName)}
        subtitle={questionnaire.title[language]}
        lead={`${t.minutes(questionnaire.minutes)} ${isOwn ? t.ownNoConsequence : lending.otherNoConsequence}`}
      />
      <p>
        {sheet.lent?.way === 'tablet'
          ? lending.closeTablet
          : lending.closePhone(formatDayMonth(wave.days.closesOn, language))}
      </p>
      <SaveRow>
        <ButtonLink href={at} label={isBegun ? t.goOn : lending.begin} />
      </SaveRow>
      <MoreLink href={`${at}/no-answer`} label={t.noAnswerOwn} />
      <SeeLine text={isOwn ? t.seeOwn : lending.seeOther} />
    </VisitPage>
  );
}
