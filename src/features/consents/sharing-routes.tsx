import type { SharingId } from '../../domain/consent/sharing.ts';
import { type ConsentId, parseId } from '../../domain/kernel/ids.ts';
import { file, missing, page, type Reply, redirect } from '../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute, Visit } from '../access/index.ts';
import { onlookersOf, readCourse, sightFactsOf } from '../enrolments/index.ts';
import { endSharing } from './commands/end-sharing.ts';
import { shareBy } from './commands/share-by-consent.ts';
import { findScan } from './consent-repository.ts';
import { type LivingList, readLivingLists } from './living-list.ts';
import { livingListTexts, type SharingDone } from './living-list-texts.ts';
import { ReceiptPage } from './pages/receipt-page.tsx';
import { SharingPage } from './pages/sharing-page.tsx';

/** What is shared about a course: the living list, its receipts and papers, and sharing by a yes that stands. */
export const sharingRoutes: readonly GuardedRoute[] = [
  {
    method: 'get',
    address: '/enrolments/:enrolment/sharing',
    action: 'consent.read',
    at: 'enrolment',
    handle: show,
  },
  {
    method: 'post',
    address: '/enrolments/:enrolment/sharing/by-consent',
    action: 'consent.record',
    at: 'enrolment',
    as: 'employee',
    handle: shareByConsent,
  },
  {
    method: 'post',
    address: '/enrolments/:enrolment/sharing/end',
    action: 'sharing.by_law',
    at: 'enrolment',
    as: 'employee',
    handle: end,
  },
];

async function show(visit: Visit, asked: Asked): Promise<Reply> {
  const { query, target } = asked;
  const isOwn = visit.viewer.as === 'citizen';
  const course = await readCourse(visit, target);
  const [list] = course === undefined ? [] : await readLivingLists(visit, [course.referral]);
  if (course === undefined || list === undefined) return missing;
  if (query.text('paper') !== '') return paper(visit, target, query.text('paper'));
  if (query.text('receipt') !== '') return receipt(visit, list, target, query.text('receipt'));
  // The citizen has a list of their own, over all their courses.
  if (isOwn) return redirect('/my-page/agreements');
  const model = {
    course,
    list,
    people: onlookersOf(course, visit.viewer, visit.today),
    facts: sightFactsOf(course, visit.today),
    mayRecord: visit.may('consent.record'),
    mayWithdraw: visit.may('consent.withdraw'),
    mayEnd: visit.may('sharing.by_law'),
    asksAbout: parseId<ConsentId>(query.text('withdraw')),
    asksToEnd: parseId<SharingId>(query.text('end')),
    done: doneOf(query.text('done')),
  };
  return page(() => <SharingPage frame={visit} model={model} />);
}

function receipt(visit: Visit, list: LivingList, enrolment: string, id: string): Reply {
  const sharing = list.sheet.sharings.find((one) => one.id === id);
  if (sharing === undefined) return missing;
  const { basis } = sharing;
  const yes = basis.by === 'consent' ? basis.consent : undefined;
  const model = {
    list,
    sharing,
    consent: [...list.now, ...list.past].find(({ consent }) => consent.id === yes),
    law: [...list.byLaw, ...list.pastByLaw].find((one) => one.sharing.id === id),
  };
  const back = visit.viewer.as === 'citizen' ? '/my-page/agreements' : `/enrolments/${enrolment}/sharing`;
  return page(() => <ReceiptPage frame={visit} back={back} model={model} />);
}

const endings = { 'application/pdf': 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png' } as const;

/** The paper as it was handed in, to be saved: it is never shown as a page of ours. */
async function paper(visit: Visit, enrolment: string, id: string): Promise<Reply> {
  const consent = parseId<ConsentId>(id);
  const scan = consent && (await findScan(visit, enrolment, consent));
  if (scan === undefined) return missing;
  return file(`consent.${endings[scan.type]}`, scan.type, new Uint8Array(scan.bytes));
}

async function shareByConsent(visit: EmployeeVisit, { target, fields }: Asked): Promise<Reply> {
  const course = await readCourse(visit, target);
  const [list] = course === undefined ? [] : await readLivingLists(visit, [course.referral]);
  const yes = list?.now.find(({ consent }) => consent.id === fields.text('consent'));
  if (list === undefined || yes === undefined) return missing;
  // A second press finds it shared, and shows the same receipt.
  const sharing = yes.awaitsSharing ? await shareBy(visit, list.sheet, yes.consent) : yes.sharing;
  if (sharing === undefined) return missing;
  if (yes.awaitsSharing) {
    await visit.record({
      action: 'consent.record',
      subject: { kind: 'sharing', id: sharing },
      authority: list.sheet.authority,
      payload: { consent: yes.consent.id },
    });
  }
  return redirect(`/enrolments/${target}/sharing?receipt=${sharing}`);
}

async function end(visit: EmployeeVisit, { target, fields }: Asked): Promise<Reply> {
  const course = await readCourse(visit, target);
  const [list] = course === undefined ? [] : await readLivingLists(visit, [course.referral]);
  const sharing = parseId<SharingId>(fields.text('sharing'));
  const ended = list && sharing && (await endSharing(visit, list, sharing));
  return ended?.ok ? redirect(`/enrolments/${target}/sharing?done=ended`) : missing;
}

function doneOf(code: string): SharingDone | undefined {
  return Object.hasOwn(livingListTexts.da.done, code) ? (code as SharingDone) : undefined;
}
