import type { PlainDate } from '../../../../domain/kernel/plain-date.ts';
import { MoreLink, PageHead, Receipt, Stack } from '../../../../platform/html/index.ts';
import { formatDate } from '../../../../platform/i18n/dates.ts';
import { type Frame, VisitPage } from '../../../page-frame/index.ts';
import { listAddress } from '../../answering-addresses.ts';
import { answeringTexts } from '../../answering-texts.ts';
import type { AskedHere } from '../../asked-here.ts';
import { lendingTexts } from '../lending-texts.ts';
import { LinkAndCode } from '../parts/link-and-code.tsx';

export interface MadeLinkModel {
  readonly here: AskedHere;
  readonly address: string;
  readonly code: string;
  readonly lastDay: PlainDate;
}

/** A link that was just made, and its code: shown this once. */
export function MadeLinkPage({ frame, model }: { readonly frame: Frame; readonly model: MadeLinkModel }) {
  const { language, as } = frame.viewer;
  const t = lendingTexts[language];
  const { here, address, code, lastDay } = model;
  return (
    <VisitPage frame={frame} title={t.madeTitle} place={as === 'citizen' ? 'my-page' : undefined}>
      <Receipt heading={t.madeTitle} text={t.shownOnce} />
      <PageHead title={t.madeHead} subtitle={here.questionnaire.title[language]} />
      <Stack>
        <LinkAndCode
          address={address}
          code={code}
          codeHint={as === 'citizen' ? t.codeHintOwn : t.codeHint}
          until={t.until(formatDate(lastDay, language))}
          language={language}
        />
        <MoreLink href={listAddress(here.sheet.enrolment)} label={answeringTexts[language].backToList} />
      </Stack>
    </VisitPage>
  );
}
