import type { NavigationItem } from '../../platform/html/index.ts';
import type { Viewer } from '../access/index.ts';
import { pageFrameTexts } from './page-frame-texts.ts';

/** The places of the main menu. */
export type Place =
  | 'my-day'
  | 'team-board'
  | 'referrals'
  | 'intake'
  | 'programme'
  | 'companies'
  | 'reports'
  | 'imports'
  | 'editions'
  | 'extracts'
  | 'programmes'
  | 'caseload'
  | 'code-lists'
  | 'organisations'
  | 'erasure'
  | 'log-reviews'
  | 'next-erasures'
  | 'my-page'
  | 'who-sees-what';

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
  // Whoever is around a citizen has one narrow page; nothing there leads elsewhere.
  // Nor does one form lead anywhere.
  if (viewer.as === 'personal' || viewer.as === 'link') return [];
  return [
    item('my-day', '/my-day', t.myDay),
    ...(viewer.sitsOnTeams || viewer.leads.length > 0
      ? [item('team-board', '/team-board', t.teamBoard)]
      : []),
    ...(viewer.isCaseworker || viewer.sitsInIntake || viewer.leads.length > 0
      ? [item('referrals', '/referrals', t.referrals)]
      : []),
    ...(viewer.sitsInIntake || viewer.leads.length > 0 ? [item('intake', '/intake', t.intake)] : []),
    ...(viewer.readsCardsOf === undefined
      ? []
      : [item('companies', `/authorities/${viewer.readsCardsOf}/companies`, t.companies)]),
    ...viewer.leads.slice(0, 1).map((run) => item('programme', `/runs/${run}`, t.programme)),
    ...[...new Set([...viewer.leads.slice(0, 1), ...viewer.approvesReportsOf])]
      .slice(0, 1)
      .map((run) => item('reports', `/runs/${run}/reports`, t.reports)),
    ...viewer.importsInto.slice(0, 1).map((run) => item('imports', `/runs/${run}/imports`, t.imports)),
    ...(viewer.readsEditionsOf === undefined
      ? []
      : [item('editions', `/authorities/${viewer.readsEditionsOf}/editions`, t.editions)]),
    ...(viewer.evaluatesFor === undefined
      ? []
      : [item('extracts', `/authorities/${viewer.evaluatesFor}/extracts`, t.extracts)]),
    ...(viewer.leadsCaseloadOf === undefined ? [] : [item('caseload', '/caseload', t.caseload)]),
    ...(viewer.reviewsLogOf === undefined
      ? []
      : [
          item('log-reviews', `/authorities/${viewer.reviewsLogOf}/log-reviews`, t.logReviews),
          item('next-erasures', `/authorities/${viewer.reviewsLogOf}/next-erasures`, t.nextErasures),
        ]),
    ...(viewer.operatorParts.includes('programme_publisher')
      ? [item('programmes', '/programmes', t.programmes)]
      : []),
    ...(viewer.operatorParts.length > 0 ? [item('code-lists', '/code-lists', t.codeLists)] : []),
    ...(viewer.operatorParts.includes('administrator')
      ? [item('organisations', '/organisations', t.organisations), item('erasure', '/erasure', t.erasure)]
      : []),
  ];
}
