import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { Language } from '../../i18n/dictionary.ts';
import { assetAddress } from '../assets/asset-files.ts';
import { htmlTexts } from '../html-texts.ts';
import { LanguageContext } from '../language-context.ts';
import type { Link } from '../link.ts';
import { PageFoot } from './page-foot.tsx';
import { PageTop } from './page-top.tsx';
import { type PageSight, ScreensThatClose } from './screens-that-close.tsx';
import type { NavigationItem, Viewer } from './viewer.ts';

export interface PageProps {
  readonly language: Language;
  /** What the page is, never whom it is about: titles stand in histories, tabs and logs. */
  readonly title: string;
  /** The form on the page was refused: the title says so first. */
  readonly refused?: boolean | undefined;
  /** The address behind the mark. */
  readonly home: string;
  /** A line above everything, in demo mode. */
  readonly demo?: string | undefined;
  /** Absent on public pages. */
  readonly viewer?: Viewer | undefined;
  /** Public pages lead to the sign-in instead. */
  readonly signIn?: string | undefined;
  /** The address of this page in the other language. */
  readonly languageSwitch?: string | undefined;
  readonly navigation?: readonly NavigationItem[] | undefined;
  readonly footer?: readonly Link[] | undefined;
  /** The citizen's pages: larger type, one narrow column, more room. */
  readonly calm?: boolean | undefined;
  /** What the page was made from; with it an open screen closes by itself when some of it ends. */
  readonly sight?: PageSight | undefined;
  /** The page holds texts to be taken along, which a small script puts on the clipboard. */
  readonly copies?: boolean | undefined;
  /** The page holds questions whose answers a small script saves one by one. */
  readonly answers?: boolean | undefined;
  /** The page holds a form whose work takes time, and a small script that says how far it has come. */
  readonly takesTime?: boolean | undefined;
  readonly children?: Child;
}

const doctype = raw('<!doctype html>');

/**
 * The whole document around a page's content. It loads stylesheets, and for somebody who has signed in one small
 * script; without it the page does all it does, and closes at the next request. No part of a page brings a script along:
 * what a page loads stands here.
 */
export function Page(props: PageProps) {
  const { language, calm, sight, refused } = props;
  return (
    <LanguageContext.Provider value={language}>
      {doctype}
      <html lang={language}>
        <Head {...props} />
        <body
          class={calm ? 'ff-calm' : undefined}
          data-sight={sight?.token}
          data-sight-at={sight?.at}
          data-refused={sight && refused ? '' : undefined}
        >
          <a class="skipnav" href="#main-content">
            {htmlTexts[language].skip}
          </a>
          <PageTop {...props} />
          <main id="main-content" tabindex={-1} class="container page-container">
            {calm ? <div class="ff-narrow">{props.children}</div> : props.children}
          </main>
          <PageFoot links={props.footer ?? []} />
          {sight && <ScreensThatClose sight={sight} home={props.home} />}
        </body>
      </html>
    </LanguageContext.Provider>
  );
}

function Head({ language, title, refused, sight, copies, answers, takesTime }: PageProps) {
  const t = htmlTexts[language];
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${refused ? t.errorPrefix : ''}${title} – ${t.product}`}</title>
      <link rel="stylesheet" href={assetAddress('dkfds.css')} />
      <link rel="stylesheet" href={assetAddress('fodfaeste.css')} />
      <link rel="icon" href={assetAddress('mark.svg')} type="image/svg+xml" />
      {sight && <script type="module" src={assetAddress('open-screens.js')} />}
      {copies && <script type="module" src={assetAddress('copy-text.js')} />}
      {answers && <script type="module" src={assetAddress('save-answers.js')} />}
      {takesTime && <script type="module" src={assetAddress('how-far.js')} />}
    </head>
  );
}
