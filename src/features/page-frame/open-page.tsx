import type { Child } from 'hono/jsx';
import { Page } from '../../platform/html/index.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import type { Viewer } from '../access/index.ts';
import { footerFor } from './footer.ts';
import { publicNavigation } from './public-navigation.ts';
import { VisitPage } from './visit-page.tsx';

interface OpenPageProps {
  readonly title: string;
  /** Where the switch of language leads back to. */
  readonly path: string;
  readonly language: Language;
  /** Whoever has signed in, if anybody. */
  readonly viewer: Viewer | undefined;
  readonly children?: Child;
}

/** A page everybody may read, signed in or not. Who has signed in keeps their own frame around it. */
export function OpenPage({ title, path, language, viewer, children }: OpenPageProps) {
  if (viewer !== undefined)
    return (
      <VisitPage frame={{ viewer, path, sight: undefined }} title={title}>
        {children}
      </VisitPage>
    );
  return (
    <Page
      language={language}
      title={title}
      home="/sign-in"
      signIn="/sign-in"
      languageSwitch={`/language/${language === 'da' ? 'en' : 'da'}?back=${path}`}
      navigation={publicNavigation(language)}
      footer={footerFor(language)}
    >
      {children}
    </Page>
  );
}
