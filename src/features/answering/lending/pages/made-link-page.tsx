import type { PlainDate } from '../../../../domain/kernel/plain-date.ts';
import { MoreLink, PageHead, Panel, Receipt, Stack } from '../../../../platform/html/index.ts';
import { formatDate } from '../../../../platform/i18n/dates.ts';
import { type Frame, VisitPage } from '../../../page-frame/index.ts';
import { listAddress } from '../../answering-addresses.ts';
import { answeringTexts } from '../../answering-texts.ts';
import type { AskedHere } from '../../asked-here.ts';
import { lendingTexts } from '../lending-texts.ts';

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
        <Panel>
          <label class="form-label" for="link">
            {t.address}
          </label>
          <p class="form-hint" id="link-hint">
            {t.addressHint}
          </p>
          <textarea id="link" class="form-input" rows={2} readonly aria-describedby="link-hint">
            {address}
          </textarea>
          <p class="ff-label">{t.code}</p>
          <p class="ff-big">{`${code.slice(0, 3)} ${code.slice(3)}`}</p>
          <p>{as === 'citizen' ? t.codeHintOwn : t.codeHint}</p>
          <p class="ff-meta">{t.until(formatDate(lastDay, language))}</p>
        </Panel>
        <MoreLink href={listAddress(here.sheet.enrolment)} label={answeringTexts[language].backToList} />
      </Stack>
    </VisitPage>
  );
}
