import { v7 as newId } from 'uuid';
import { parseId } from '../../../domain/kernel/ids.ts';
import { readDefinitionText } from '../../../domain/programme/read-definition.ts';
import { missing, page, type Reply, redirect } from '../../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../../access/index.ts';
import { readVersion } from '../version-queries.ts';
import { ProgrammesPage } from './programmes-page.tsx';
import { publishAddresses } from './publish-addresses.ts';
import { BrokenPage, ChoosePage, ReviewPage } from './publish-pages.tsx';
import { publishVersion, standingOf } from './publish-version.ts';
import { readPublishedVersions } from './published-queries.ts';
import { readShippedFile, readShippedFiles, textOfShipped } from './shipped-files.ts';
import { VersionPage } from './version-page.tsx';

const as = 'programme_publisher' as const;

/** What is published, and publishing the next version: chosen, looked through, published. */
export const publishRoutes: readonly GuardedRoute[] = [
  { method: 'get', address: '/programmes', as, handle: list },
  { method: 'get', address: '/programmes/publish', as, handle: choose },
  { method: 'post', address: '/programmes/publish', as, handle: lookThrough },
  { method: 'post', address: '/programmes/publish/now', as, handle: publish },
  { method: 'get', address: '/programmes/:programme/versions/:number', as, handle: showVersion },
];

const mostBytes = 1_000_000;

async function list(visit: EmployeeVisit): Promise<Reply> {
  const versions = await readPublishedVersions(visit);
  const files = await readShippedFiles();
  return page(() => <ProgrammesPage frame={visit} versions={versions} files={files} />);
}

async function choose(visit: EmployeeVisit, { query }: Asked): Promise<Reply> {
  const name = query.text('file');
  return name === '' ? choosePage(visit, '', undefined) : reviewShipped(visit, name, 200);
}

async function lookThrough(visit: EmployeeVisit, { fields }: Asked): Promise<Reply> {
  const upload = fields.file('upload');
  if ((upload?.size ?? 0) > mostBytes) return choosePage(visit, fields.text('text'), 'tooBig');
  if (upload !== undefined) return review(visit, await upload.text(), newId(), upload.name);
  const shipped = fields.text('shipped');
  if (shipped !== '') return reviewShipped(visit, shipped, 422);
  const text = fields.text('text');
  if (text.trim() === '') return choosePage(visit, text, 'nothing');
  return text.length > mostBytes ? choosePage(visit, '', 'tooBig') : review(visit, text, newId(), undefined);
}

async function publish(visit: EmployeeVisit, { fields }: Asked): Promise<Reply> {
  const text = fields.text('text');
  const id = parseId(fields.text('id')) ?? newId();
  const read = readDefinitionText(text);
  if (!read.ok) return review(visit, text, id, undefined);
  const standing = await publishVersion(visit, id, read.value);
  if (standing === undefined) {
    return redirect(`${publishAddresses.version(read.value.key, read.value.version)}?done=published`);
  }
  const model = { id, text, definition: read.value, ...standing };
  return page(() => <ReviewPage frame={visit} model={model} />, 422);
}

async function showVersion(visit: EmployeeVisit, { codes, query }: Asked): Promise<Reply> {
  const versions = (await readPublishedVersions(visit)).filter(({ key }) => key === codes['programme']);
  const version = versions.find(({ number }) => String(number) === codes['number']);
  if (version === undefined) return missing;
  const earlier = versions.find(({ number }) => number < version.number);
  const model = {
    version,
    definition: await readVersion(visit, version.id),
    before: earlier && (await readVersion(visit, earlier.id)),
    others: versions.filter((other) => other !== version),
    justPublished: query.text('done') === 'published',
  };
  return page(() => <VersionPage frame={visit} model={model} />);
}

async function choosePage(
  visit: EmployeeVisit,
  text: string,
  error: 'nothing' | 'tooBig' | undefined,
): Promise<Reply> {
  const files = ((await readShippedFiles()) ?? []).map(({ file }) => file);
  const status = error === undefined ? 200 : 422;
  return page(() => <ChoosePage frame={visit} files={files} text={text} error={error} />, status);
}

/** A shipped file is judged by its name too: what is found about the file itself is said like all else. */
async function reviewShipped(visit: EmployeeVisit, name: string, status: 200 | 422): Promise<Reply> {
  const shipped = await readShippedFile(name);
  if (shipped === undefined) return choosePage(visit, '', 'nothing');
  const text = await textOfShipped(name);
  const { read } = shipped;
  if (read.ok) return review(visit, text, newId(), name);
  return page(() => <BrokenPage frame={visit} source={name} text={text} findings={read.findings} />, status);
}

async function review(
  visit: EmployeeVisit,
  text: string,
  id: string,
  source: string | undefined,
): Promise<Reply> {
  const read = readDefinitionText(text);
  if (!read.ok) {
    return page(() => <BrokenPage frame={visit} source={source} text={text} findings={read.findings} />, 422);
  }
  const standing = await standingOf(visit, read.value);
  const model = { id, text, definition: read.value, ...standing };
  return page(() => <ReviewPage frame={visit} model={model} />, standing.refusals.length > 0 ? 422 : 200);
}
