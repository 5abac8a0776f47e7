import type { CvLineRefusals } from '../../domain/cv/cv-line.ts';
import type { Cv } from '../../domain/cv/json-resume.ts';
import { offerLines } from '../../domain/cv/offer-lines.ts';
import { file, missing, page, type Reply, redirect } from '../../platform/http/reply.ts';
import { canMakePdf } from '../../platform/pdf/index.ts';
import type { Asked, GuardedRoute, Visit } from '../access/index.ts';
import { readPersonHead } from '../people/index.ts';
import { cvAddresses } from './cv-addresses.ts';
import { cvData, cvPdf, cvText } from './cv-files.ts';
import { CvPage } from './cv-page.tsx';
import { type KeptCv, type KeptLine, readCv, readDone } from './cv-queries.ts';
import { emptyLine, lineToChange, offeredForm, type TypedLine, typedLine } from './line-form.ts';
import { LinePage, type StandingLine } from './line-page.tsx';
import { addTyped, changeTyped, move, takeOut } from './save-line.ts';

const base = '/citizens/:citizen/cv';
const reads = { action: 'own_room.read', at: 'citizen', as: 'citizen' } as const;
const writes = { action: 'own_room.write', at: 'citizen', as: 'citizen' } as const;

/** The citizen's own CV: read and written by nobody else. */
export const cvRoutes: readonly GuardedRoute[] = [
  { method: 'get', address: base, ...reads, handle: show },
  { method: 'get', address: `${base}/paper`, ...reads, handle: savePaper },
  { method: 'get', address: `${base}/text`, ...reads, handle: saveText },
  { method: 'get', address: `${base}/data`, ...reads, handle: saveData },
  { method: 'get', address: `${base}/new`, ...writes, handle: askNew },
  { method: 'post', address: `${base}/new`, ...writes, handle: writeNew },
  { method: 'get', address: `${base}/lines/:entry`, ...writes, handle: askChange },
  { method: 'post', address: `${base}/lines/:entry`, ...writes, handle: writeChange },
  {
    method: 'post',
    address: `${base}/lines/:entry/up`,
    ...writes,
    handle: (visit, asked) => step(visit, asked, 'up'),
  },
  {
    method: 'post',
    address: `${base}/lines/:entry/down`,
    ...writes,
    handle: (visit, asked) => step(visit, asked, 'down'),
  },
  { method: 'post', address: `${base}/lines/:entry/take-out`, ...writes, handle: undo },
];

async function show(visit: Visit, { target, query }: Asked): Promise<Reply> {
  const found = await readOwnCv(visit, target);
  if (found === undefined) return missing;
  const { lines } = found;
  const offers = await readOffers(visit, target, found);
  const done = (['added', 'changed', 'taken-out'] as const).find((code) => code === query.text('done'));
  const model = { citizen: target, lines, offers, done, paper: canMakePdf() };
  return page(() => <CvPage frame={visit} model={model} />);
}

async function askNew(visit: Visit, { target, query }: Asked): Promise<Reply> {
  const found = await readOwnCv(visit, target);
  if (found === undefined) return missing;
  const offers = await readOffers(visit, target, found);
  const offer = offers.find(({ key }) => key === query.text('offer'));
  return linePage(visit, target, undefined, offer ? offeredForm(offer, visit.language) : emptyLine());
}

async function writeNew(visit: Visit, { target, fields }: Asked): Promise<Reply> {
  const found = await readOwnCv(visit, target);
  if (found === undefined) return missing;
  const typed = typedLine(fields);
  const rejected = await addTyped(visit, found.owner, typed, await readOffers(visit, target, found));
  return rejected === undefined
    ? redirect(`${cvAddresses.cv(target)}?done=added`)
    : linePage(visit, target, undefined, typed, rejected.refusals);
}

async function askChange(visit: Visit, { target, codes, query }: Asked): Promise<Reply> {
  const found = await readLine(visit, target, codes['entry']);
  if (found === undefined) return missing;
  const typed = lineToChange(found.line, visit.language);
  return linePage(visit, target, { ...found, moved: query.text('done') === 'moved' }, typed);
}

async function writeChange(visit: Visit, { target, codes, fields }: Asked): Promise<Reply> {
  const found = await readLine(visit, target, codes['entry']);
  if (found === undefined) return missing;
  const typed = typedLine(fields);
  const rejected = await changeTyped(visit, found.owner, found.line, typed);
  return rejected === undefined
    ? redirect(`${cvAddresses.cv(target)}?done=changed`)
    : linePage(visit, target, { ...found, moved: false }, typed, rejected.refusals);
}

async function step(visit: Visit, { target, codes }: Asked, way: 'up' | 'down'): Promise<Reply> {
  const found = await readLine(visit, target, codes['entry']);
  if (found === undefined) return missing;
  await move(visit, found.owner, found, found.line, way);
  return redirect(`${cvAddresses.line(target, found.line.id)}?done=moved`);
}

async function undo(visit: Visit, { target, codes }: Asked): Promise<Reply> {
  const found = await readLine(visit, target, codes['entry']);
  if (found === undefined) return missing;
  await takeOut(visit, found.owner, found.line);
  return redirect(`${cvAddresses.cv(target)}?done=taken-out`);
}

async function savePaper(visit: Visit, { target }: Asked): Promise<Reply> {
  const cv = await readToTake(visit, target);
  if (cv === undefined || !canMakePdf()) return missing;
  return file('cv.pdf', 'application/pdf', cvPdf(cv, visit.language, visit.today));
}

async function saveText(visit: Visit, { target }: Asked): Promise<Reply> {
  const cv = await readToTake(visit, target);
  if (cv === undefined) return missing;
  return file('cv.txt', 'text/plain; charset=utf-8', new TextEncoder().encode(cvText(cv, visit.language)));
}

async function saveData(visit: Visit, { target }: Asked): Promise<Reply> {
  const cv = await readToTake(visit, target);
  return cv === undefined
    ? missing
    : file('cv.json', 'application/json', new TextEncoder().encode(cvData(cv)));
}

/** The CV and whose it is; `undefined` when there is no such person for the viewer. */
async function readOwnCv(visit: Visit, citizen: string) {
  const head = await readPersonHead(visit, citizen, 'identity_page');
  if (head === undefined) return undefined;
  const cv = await readCv(visit, citizen);
  return {
    ...cv,
    owner: { citizen, authority: head.authority },
    name: head.fullName ?? head.callName,
  };
}

/** What can still be taken along. */
async function readOffers(visit: Visit, citizen: string, { taken }: KeptCv) {
  return offerLines(await readDone(visit, citizen), taken, visit.today);
}

async function readLine(visit: Visit, citizen: string, id: string | undefined) {
  const found = await readOwnCv(visit, citizen);
  const line = found?.lines.find((one) => one.id === id);
  return found && line && { ...found, line };
}

async function readToTake(visit: Visit, citizen: string): Promise<Cv | undefined> {
  const found = await readOwnCv(visit, citizen);
  return found && { name: found.name, lines: found.lines };
}

interface FoundLine extends KeptCv {
  readonly line: KeptLine;
  readonly moved: boolean;
}

/** Where a line stands among those of its section. */
function standingIn({ lines, line, moved }: FoundLine): StandingLine {
  const among = lines.filter(({ section }) => section === line.section);
  return { line, at: among.findIndex(({ id }) => id === line.id) + 1, of: among.length, moved };
}

function linePage(
  visit: Visit,
  citizen: string,
  found: FoundLine | undefined,
  typed: TypedLine,
  refusals?: Partial<CvLineRefusals>,
): Reply {
  const model = { citizen, standing: found && standingIn(found), typed, refusals: refusals ?? {} };
  return page(() => <LinePage frame={visit} model={model} />, refusals === undefined ? 200 : 422);
}
