import type { Child } from 'hono/jsx';
import { Page } from '../../platform/html/index.ts';
import type { Viewer, Visit } from '../access/index.ts';
import { footerFor } from './footer.ts';
import { navigationFor, type Place } from './navigation.ts';
import { pageFrameTexts } from './page-frame-texts.ts';

/** What a page's frame needs of the visit; a page's model carries it along. */
export interface Frame extends Pick<Visit, 'viewer' | 'path'> {
  /** What the page is made from; said to be absent only where a page shows nobody but its reader. */
  readonly sight: Visit['sight'] | undefined;
}

interface VisitPageProps {
  readonly frame: Frame;
  /** What the page is, never whom it is about. */
  readonly title: string;
  readonly place?: Place | undefined;
  readonly refused?: boolean | undefined;
  /** The page holds texts to be taken along. */
  readonly copies?: boolean | undefined;
  /** The page holds questions whose answers are saved one by one. */
  readonly answers?: boolean | undefined;
  /** The page holds a form whose work takes time. */
  readonly takesTime?: boolean | undefined;
  readonly children?: Child;
}

/** Where each kind of viewer begins. */
const homes = {
  employee: '/my-day',
  citizen: '/my-page',
  personal: '/around',
  link: '/form',
} as const;

/** Where somebody begins; a link leads to the one thing it opens. */
export function homeOf(viewer: Viewer): string {
  return viewer.as === 'link' ? linkHomes[viewer.opens] : homes[viewer.as];
}

const linkHomes = { form: homes.link, agreement: '/agreement' } as const;

/** What the viewer acts as, in the words of the page's head. */
function actingAs(viewer: Viewer): string {
  const t = pageFrameTexts[viewer.language];
  if (viewer.as === 'employee') return `${viewer.title}, ${viewer.organisationName}`;
  if (viewer.as === 'link') return viewer.opens === 'form' ? t.oneForm : t.oneAgreement;
  return viewer.as === 'citizen' ? t.yourOwnPage : t.parts[viewer.part];
}

/** Whoever came by a link has no name here, unless the form is for one who has. */
function nameOf(viewer: Viewer): string {
  const t = pageFrameTexts[viewer.language];
  if (viewer.as !== 'link' || viewer.shownName !== '') return viewer.shownName;
  return viewer.opens === 'form' ? t.nobodysName : t.workplacesName;
}

/** The document around every page of somebody who has signed in. */
export function VisitPage({
  frame,
  title,
  place,
  refused,
  copies,
  answers,
  takesTime,
  children,
}: VisitPageProps) {
  const { viewer, path, sight } = frame;
  const t = pageFrameTexts[viewer.language];
  const other = viewer.language === 'da' ? 'en' : 'da';
  return (
    <Page
      language={viewer.language}
      title={title}
      refused={refused}
      copies={copies}
      answers={answers}
      takesTime={takesTime}
      sight={sight && { ...sight, path }}
      home={homeOf(viewer)}
      demo={viewer.demo ? t.demo : undefined}
      viewer={{
        name: nameOf(viewer),
        actingAs: actingAs(viewer),
        switchRole:
          viewer.demo && viewer.as !== 'link' ? { href: '/sign-in', label: t.switchRole } : undefined,
        signOut:
          viewer.as === 'link'
            ? {
                action: `${homeOf(viewer)}/close`,
                label: viewer.opens === 'form' ? t.giveBack : t.closeAgreement,
              }
            : { action: '/sign-out', label: t.signOut },
      }}
      languageSwitch={`/language/${other}?back=${encodeURIComponent(path)}`}
      navigation={navigationFor(viewer, place, path)}
      footer={footerFor(viewer.language)}
      calm={viewer.as !== 'employee'}
    >
      {children}
    </Page>
  );
}
