import { BackLink, Page, PageHead } from '../../platform/html/index.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { footerFor } from './footer.ts';
import { pageFrameTexts } from './page-frame-texts.ts';

/** What is shown when something of ours has failed: whose mistake it was, what became of the work, what to do. */
export function faultPage(language: Language) {
  const t = pageFrameTexts[language];
  return (
    <Page language={language} title={t.faultTitle} home="/" footer={footerFor(language)}>
      <PageHead title={t.faultTitle} lead={t.faultText} />
      <BackLink href="/" label={t.missingBack} />
    </Page>
  );
}
