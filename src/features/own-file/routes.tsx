import { file, page, type Reply, redirect } from '../../platform/http/reply.ts';
import type { Asked, CitizenVisit, GuardedRoute } from '../access/index.ts';
import { answerRoutes } from './answer/answer-routes.tsx';
import { makeRequests } from './commands/make-requests.ts';
import { readOwnFile } from './extract/own-file-queries.ts';
import { OwnFileDownload } from './pages/own-file-download.tsx';
import { OwnFilePage } from './pages/own-file-page.tsx';
import { readOwnFileModel } from './read-own-file.ts';

export const ownFileRoutes: readonly GuardedRoute[] = [
  { method: 'get', address: '/my-page/own-file', as: 'citizen', handle: show },
  { method: 'post', address: '/my-page/own-file', as: 'citizen', handle: ask },
  { method: 'get', address: '/my-page/own-file/page', as: 'citizen', handle: savePage },
  { method: 'get', address: '/my-page/own-file/data', as: 'citizen', handle: saveData },
  ...answerRoutes,
];

async function show(visit: CitizenVisit, { query }: Asked): Promise<Reply> {
  const model = await readOwnFileModel(visit, query.text('done') === 'asked');
  return page(() => <OwnFilePage frame={visit} model={model} />);
}

/** Everything at once, and a request for what a person must read through first. */
async function ask(visit: CitizenVisit, { fields }: Asked): Promise<Reply> {
  await makeRequests(visit, fields);
  return redirect('/my-page/own-file?done=asked');
}

/** A page to keep. The name tells the day and nothing about whose it is. */
async function savePage(visit: CitizenVisit): Promise<Reply> {
  const model = await readOwnFileModel(visit, false);
  const document = await (<OwnFileDownload model={model} language={visit.language} />);
  return file(
    `own-file-${visit.today}.html`,
    'text/html; charset=utf-8',
    new TextEncoder().encode(`<!doctype html>${String(document)}`),
  );
}

async function saveData(visit: CitizenVisit): Promise<Reply> {
  const data = await readOwnFile(visit, { scans: true });
  const text = `${JSON.stringify(data, null, 2)}\n`;
  return file(`own-file-${visit.today}.json`, 'application/json', new TextEncoder().encode(text));
}
