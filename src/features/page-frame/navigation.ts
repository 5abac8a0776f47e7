import type { NavigationItem } from '../../platform/html/index.ts';
import type { Viewer } from '../access/index.ts';
import { pageFrameTexts } from './page-frame-texts.ts';

/** The places of the main menu. */
export type Place = 'my-day' | 'referrals' | 'programme' | 'my-page' | 'who-sees-what';

/** The main menu for a viewer: only places that hold something for them. */
export function navigationFor(viewer: Viewer, current: Place | undefined, path: string): NavigationItem[] {
  const t = pageFrameTexts[viewer.language];
  const item = (place: Place, href: string, label: string): NavigationItem => ({
    href,
    label,
    current: place === current && (path === href ? 'page' : 'section'),
  });
  if (viewer.as === 'citizen') {
    return [
      item('my-page', '/my-page', t.myPage),
      item('who-sees-what', '/my-page/who-sees-what', t.whoSeesWhat),
    ];
  }
  return [
    item('my-day', '/my-day', t.myDay),
    ...(viewer.isCaseworker || viewer.sitsInIntake || viewer.leads.length > 0
      ? [item('referrals', '/referrals', t.referrals)]
      : []),
    ...viewer.leads.slice(0, 1).map((run) => item('programme', `/runs/${run}`, t.programme)),
  ];
}
