import type { Child } from 'hono/jsx';
import { Page } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { Viewer } from '../../access/index.ts';
import {
  cataloguePath,
  footerFor,
  pageFrameTexts,
  publicNavigation,
  VisitPage,
} from '../../page-frame/index.ts';
import { languageSwitchAddress } from '../addresses.ts';

/** Who reads a public page, and where. */
export interface PublicReading {
  /** Whoever has signed in keeps their own frame; nobody has to. */
  readonly viewer: Viewer | undefined;
  readonly language: Language;
  readonly demo: boolean;
  /** The address of the page with what narrows it. */
  readonly here: string;
}

interface PublicFrameProps {
  readonly reading: PublicReading;
  readonly title: string;
  readonly children?: Child;
}

/** The document around a page that everybody may read. */
export function PublicFrame({ reading, title, children }: PublicFrameProps) {
  const { viewer, language, demo, here } = reading;
  if (viewer !== undefined) {
    return (
      <VisitPage frame={{ viewer, path: here, sight: undefined }} title={title}>
        {children}
      </VisitPage>
    );
  }
  return (
    <Page
      language={language}
      title={title}
      home={cataloguePath}
      demo={demo ? pageFrameTexts[language].demo : undefined}
      signIn="/sign-in"
      languageSwitch={languageSwitchAddress(language, here)}
      navigation={publicNavigation(language, here === cataloguePath ? 'page' : 'section')}
      footer={footerFor(language)}
    >
      {children}
    </Page>
  );
}
