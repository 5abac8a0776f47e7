import { MoreLink, Page, PageHead } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { cataloguePath, footerFor, publicNavigation } from '../../page-frame/index.ts';
import { signInTexts } from '../sign-in-texts.ts';

/** A real database without a sign-in service says so, instead of showing a button that cannot work. */
export function NoSignInPage({ language }: { readonly language: Language }) {
  const t = signInTexts[language];
  return (
    <Page
      language={language}
      title={t.realTitle}
      home="/sign-in"
      navigation={publicNavigation(language)}
      footer={footerFor(language)}
    >
      <PageHead title={t.realTitle} lead={t.realLead} />
      <MoreLink href={cataloguePath} label={t.catalogue} />
    </Page>
  );
}
