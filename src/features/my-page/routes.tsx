import { type PlainDate, parsePlainDate } from '../../domain/kernel/plain-date.ts';
import { page, type Reply } from '../../platform/http/reply.ts';
import type { Asked, CitizenVisit, GuardedRoute } from '../access/index.ts';
import { readLastLooks, readLooks } from '../access-log/index.ts';
import { readReceipt } from '../consents/index.ts';
import { MyPage } from './pages/my-page.tsx';
import { WhoSeesWhatPage } from './pages/who-sees-what-page.tsx';
import { type RecordModel, readMyPage } from './read-my-page.ts';

export const myPageRoutes: readonly GuardedRoute[] = [
  { method: 'get', address: '/my-page', as: 'citizen', handle: showMyPage },
  { method: 'get', address: '/my-page/who-sees-what', as: 'citizen', handle: showWhoSeesWhat },
];

const lastLooks = 3;

async function showMyPage(visit: CitizenVisit, { query }: Asked): Promise<Reply> {
  const records = await withEach(await readMyPage(visit), ({ record }) =>
    readLastLooks(visit, record.citizen, lastLooks),
  );
  const done = readReceipt(query.text('done'));
  return page(() => <MyPage frame={visit} today={visit.today} records={records} done={done} />);
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
