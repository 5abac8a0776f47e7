import type { Child } from 'hono/jsx';
import { Page } from '../../platform/html/index.ts';
import type { Visit } from '../access/index.ts';
import { footerFor } from './footer.ts';
import { navigationFor, type Place } from './navigation.ts';
import { pageFrameTexts } from './page-frame-texts.ts';

/** What a page's frame needs of the visit; a page's model carries it along. */
export type Frame = Pick<Visit, 'viewer' | 'path'>;

interface VisitPageProps {
  readonly frame: Frame;
  /** What the page is, never whom it is about. */
  readonly title: string;
  readonly place?: Place | undefined;
  readonly refused?: boolean | undefined;
  readonly children?: Child;
}

/** The document around every page of somebody who has signed in. */
export function VisitPage({ frame, title, place, refused, children }: VisitPageProps) {
  const { viewer, path } = frame;
  const t = pageFrameTexts[viewer.language];
  const other = viewer.language === 'da' ? 'en' : 'da';
  return (
    <Page
      language={viewer.language}
      title={title}
      refused={refused}
      home={viewer.as === 'citizen' ? '/my-page' : '/my-day'}
      demo={viewer.demo ? t.demo : undefined}
      viewer={{
        name: viewer.shownName,
        actingAs: viewer.as === 'citizen' ? t.yourOwnPage : `${viewer.title}, ${viewer.organisationName}`,
        switchRole: viewer.demo ? { href: '/sign-in', label: t.switchRole } : undefined,
        signOut: { action: '/sign-out', label: t.signOut },
      }}
      languageSwitch={`/language/${other}?back=${encodeURIComponent(path)}`}
      navigation={navigationFor(viewer, place, path)}
      footer={footerFor(viewer.language)}
      calm={viewer.as === 'citizen'}
    >
      {children}
    </Page>
  );
}
