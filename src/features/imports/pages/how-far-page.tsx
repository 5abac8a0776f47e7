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

/** How far a long list has come; a small script reads the sentence, once there is one, while somebody waits. */
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
      {howFar === undefined ? (
        <p>{t.howFarNot}</p>
      ) : (
        <p id="how-far">{t.howFar(told(howFar.done), told(howFar.of))}</p>
      )}
      <ButtonLink href={importAddresses.howFar(run, list)} label={t.howFarAgain} tone="secondary" />
    </VisitPage>
  );
}
