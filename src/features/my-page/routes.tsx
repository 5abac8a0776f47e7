import { type PlainDate, parsePlainDate } from '../../domain/kernel/plain-date.ts';
import { page, type Reply, redirect } from '../../platform/http/reply.ts';
import type { Asked, CitizenVisit, GuardedRoute } from '../access/index.ts';
import { readOwnRecentGrants } from '../access-grants/index.ts';
import { readLastLooks, readLooks } from '../access-log/index.ts';
import { readResponsibleChange } from '../caseloads/index.ts';
import { readReceipt } from '../consents/index.ts';
import { readAskedExtracts, readExtractAnswer } from '../extracts/index.ts';
import { readHelpToAnswer } from '../networks/index.ts';
import { AgreementsPage } from './pages/agreements-page.tsx';
import { MyPage, type Told } from './pages/my-page.tsx';
import { TakenBackPage } from './pages/taken-back-page.tsx';
import { WhoSeesWhatPage } from './pages/who-sees-what-page.tsx';
import { type RecordModel, readMyPage } from './read-my-page.ts';
import { takenBackIn } from './taken-back.ts';

export const myPageRoutes: readonly GuardedRoute[] = [
  { method: 'get', address: '/my-page', as: 'citizen', handle: showMyPage },
  { method: 'get', address: '/my-page/who-sees-what', as: 'citizen', handle: showWhoSeesWhat },
  { method: 'get', address: '/my-page/agreements', as: 'citizen', handle: showAgreements },
  { method: 'get', address: '/my-page/taken-back', as: 'citizen', handle: showTakenBack },
];

const lastLooks = 3;

async function showMyPage(visit: CitizenVisit, { query }: Asked): Promise<Reply> {
  const looked = await withEach(await readMyPage(visit), ({ record }) =>
    readLastLooks(visit, record.citizen, lastLooks),
  );
  const records: Told[] = [];
  for (const one of looked) records.push({ ...one, ...(await readNews(visit, one.record.citizen)) });
  const code = query.text('done');
  const done = { consent: readReceipt(code), code };
  const studies = await readAskedExtracts(visit);
  return page(() => (
    <MyPage frame={visit} today={visit.today} records={records} studies={studies} done={done} />
  ));
}

/** What happened lately around one record: who was let in specially, and a change of caseworker. */
async function readNews(visit: CitizenVisit, citizen: string) {
  return {
    letIn: await readOwnRecentGrants(visit, citizen),
    change: await readResponsibleChange(visit, citizen),
    helpWaits: await readHelpToAnswer(visit, citizen),
  };
}

async function showWhoSeesWhat(visit: CitizenVisit, { query }: Asked): Promise<Reply> {
  const before: PlainDate | undefined = parsePlainDate(query.text('before'));
  const records = await withEach(await readMyPage(visit), ({ record }) =>
    readLooks(visit, record.citizen, before),
  );
  const done = readReceipt(query.text('done'));
  return page(() => (
    <WhoSeesWhatPage frame={visit} today={visit.today} records={records} before={before} done={done} />
  ));
}

/** Reads what a page tells besides about each record: one after the other, for they share a transaction. */
async function withEach<Looks>(
  records: readonly RecordModel[],
  read: (record: RecordModel) => Promise<Looks>,
): Promise<readonly (RecordModel & { readonly looks: Looks })[]> {
  const found: (RecordModel & { readonly looks: Looks })[] = [];
  for (const record of records) found.push({ ...record, looks: await read(record) });
  return found;
}

async function showAgreements(visit: CitizenVisit, { query }: Asked): Promise<Reply> {
  const records = await readMyPage(visit);
  const code = query.text('done');
  const model = {
    records,
    studies: await readAskedExtracts(visit),
    done: { consent: readReceipt(code), study: readExtractAnswer(code) },
  };
  return page(() => <AgreementsPage frame={visit} today={visit.today} model={model} />);
}

async function showTakenBack(visit: CitizenVisit, { query }: Asked): Promise<Reply> {
  const records = await readMyPage(visit);
  const model = takenBackIn(records, query.text('consent'));
  return model === undefined
    ? redirect('/my-page')
    : page(() => <TakenBackPage frame={visit} model={model} />);
}
