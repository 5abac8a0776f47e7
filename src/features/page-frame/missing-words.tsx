import { PageHead } from '../../platform/html/index.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { pageFrameTexts } from './page-frame-texts.ts';

/** The same words for what does not exist, for what is not the viewer's to see, and for an address that leads nowhere. */
export function MissingWords({ language }: { readonly language: Language }) {
  const t = pageFrameTexts[language];
  return (
    <>
      <PageHead title={t.missingTitle} lead={t.missingText} />
      <p>
        <a href="/">{t.missingBack}</a>
      </p>
    </>
  );
}
