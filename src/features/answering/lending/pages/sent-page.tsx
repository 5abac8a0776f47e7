import { PageHead } from '../../../../platform/html/index.ts';
import type { Language } from '../../../../platform/i18n/dictionary.ts';
import { OpenPage } from '../../../page-frame/index.ts';
import type { Way } from '../answer-link-repository.ts';
import { lendingTexts } from '../lending-texts.ts';

/** After a lent form was sent: it is closed, and the screen says no more whose it was. */
export function SentPage({
  language,
  way,
  isOwn,
}: {
  readonly language: Language;
  readonly way: Way;
  /** Whether the citizen answered; anybody else is thanked, and told no more. */
  readonly isOwn: boolean;
}) {
  const t = lendingTexts[language];
  return (
    <OpenPage title={t.sentTitle} path="/answer" language={language} viewer={undefined}>
      <PageHead title={t.sentTitle} lead={way === 'tablet' ? t.sentTablet : t.sentPhone} />
      {isOwn && <p>{t.sentSee}</p>}
    </OpenPage>
  );
}
