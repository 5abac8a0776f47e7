import { MoreLink, PageHead } from '../../../../platform/html/index.ts';
import type { Language } from '../../../../platform/i18n/dictionary.ts';
import { OpenPage } from '../../../page-frame/index.ts';
import { lendingTexts } from '../lending-texts.ts';

interface ClosedPageProps {
  readonly language: Language;
  /** It was closed on this screen by whoever held it; or the link opens nothing, whatever the reason. */
  readonly why: 'left' | 'closed';
  /** Which kind of link it was, and where it led. */
  readonly door: { readonly opens: 'form' | 'agreement'; readonly at: string };
}

/** A form that is closed, told the same way whether it was answered, has lapsed, or never was. */
export function ClosedPage({ language, why, door }: ClosedPageProps) {
  const t = lendingTexts[language];
  const words = t.closed[door.opens];
  return (
    <OpenPage title={words.title} path={door.at} language={language} viewer={undefined}>
      <PageHead title={words.title} lead={why === 'left' ? t.leftText : words.text} />
      {why === 'left' && <MoreLink href="/sign-in" label={t.staffIn} />}
    </OpenPage>
  );
}
