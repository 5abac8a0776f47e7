import { MoreLink, PageHead } from '../../../../platform/html/index.ts';
import type { Language } from '../../../../platform/i18n/dictionary.ts';
import { OpenPage } from '../../../page-frame/index.ts';
import { lendingTexts } from '../lending-texts.ts';

interface ClosedPageProps {
  readonly language: Language;
  /** It was closed on this screen by whoever held it; or the link opens nothing, whatever the reason. */
  readonly why: 'left' | 'closed';
}

/** A form that is closed, told the same way whether it was answered, has lapsed, or never was. */
export function ClosedPage({ language, why }: ClosedPageProps) {
  const t = lendingTexts[language];
  return (
    <OpenPage title={t.closedTitle} path="/answer" language={language} viewer={undefined}>
      <PageHead title={t.closedTitle} lead={why === 'left' ? t.leftText : t.closedText} />
      {why === 'left' && <MoreLink href="/sign-in" label={t.staffIn} />}
    </OpenPage>
  );
}
