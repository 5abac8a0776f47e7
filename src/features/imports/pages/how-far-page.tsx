import { BackLink, ButtonLink, PageHead, SeeLine } from '../../../platform/html/index.ts';
import { formatNumber } from '../../../platform/i18n/numbers.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import type { HowFar } from '../how-far-queries.ts';
import { importAddresses } from '../import-addresses.ts';
import { importTexts } from '../import-texts.ts';

interface HowFarModel {
  readonly run: string;
  readonly list: string;
  readonly howFar: HowFar | undefined;
}

/** How far a long list has come; a small script reads the sentence from here while somebody waits. */
export function HowFarPage({ frame, model }: { readonly frame: Frame; readonly model: HowFarModel }) {
  const { language } = frame.viewer;
  const t = importTexts[language];
  const { run, list, howFar } = model;
  const told = (count: number) => formatNumber(count, language);
  return (
    <VisitPage frame={frame} title={t.howFarTitle} place="imports">
      <BackLink href={importAddresses.lists(run)} label={t.toLists} />
      <PageHead title={t.howFarTitle} />
      <SeeLine text={t.see} />
      <p id="how-far">{howFar === undefined ? t.howFarNot : t.howFar(told(howFar.done), told(howFar.of))}</p>
      <ButtonLink href={importAddresses.howFar(run, list)} label={t.howFarAgain} tone="secondary" />
    </VisitPage>
  );
}
