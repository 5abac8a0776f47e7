import { v7 as newId } from 'uuid';
import { type Id, parseId } from '../../../domain/kernel/ids.ts';
import { isForCompany, mayBeBrought } from '../../../domain/network/bring-along.ts';
import { missing, page, type Reply, redirect } from '../../../platform/http/reply.ts';
import type { Asked, CitizenVisit, GuardedRoute } from '../../access/index.ts';
import { agreeToHelp, writeHelp } from '../help/agree-help.ts';
import { type HelpModel, readHelp } from '../help/help-queries.ts';
import type { HelpGround } from '../help/help-repository.ts';
import { readHelpDone } from '../help/help-texts.ts';
import { alongAddresses } from './along-addresses.ts';
import { type Companion, readCompanion, readMeetingsToBring } from './along-queries.ts';
import { alongTexts, yesVersion } from './along-texts.ts';
import { bring, judgeBringing, takeCompanyBack } from './bring.ts';
import { PersonPage } from './person-page.tsx';
import { YesPage } from './yes-page.tsx';
import { asOneText, yesWords } from './yes-words.ts';

const base = '/citizens/:citizen/network/:person';
const invites = { action: 'access_grant.invite', at: 'citizen', as: 'citizen' } as const;
const helps = { action: 'help_agreement.write_own', at: 'citizen', as: 'citizen' } as const;

/** The citizen's own page about somebody around them: the citizen alone brings people along, and by a yes to each meeting. */
export const alongRoutes: readonly GuardedRoute[] = [
  { method: 'get', address: base, ...invites, handle: show },
  { method: 'get', address: `${base}/meetings/:session`, ...invites, handle: ask },
  { method: 'post', address: `${base}/meetings/:session`, ...invites, handle: say },
  { method: 'post', address: `${base}/take-back`, ...invites, handle: takeBack },
  { method: 'post', address: `${base}/help`, ...helps, handle: write },
  { method: 'post', address: `${base}/help/yes`, ...helps, handle: agree },
];

async function show(visit: CitizenVisit, asked: Asked): Promise<Reply> {
  const found = await readFound(visit, asked);
  if (found === undefined) return missing;
  const help = found.companion.part === 'relative' ? await readHelp(visit, found.companion.id) : undefined;
  return personPage(visit, asked, found, help);
}

async function ask(visit: CitizenVisit, asked: Asked): Promise<Reply> {
  const found = await readFound(visit, asked);
  const meeting = found?.meetings.find(({ session }) => session === asked.codes['session']);
  if (found === undefined || meeting === undefined) return missing;
  const judged = judgeBringing(visit, meeting, found.meetings);
  if (judged.ok && judged.value === 'already')
    return redirect(alongAddresses.person(found.citizen, found.companion.id));
  const words = yesWords(found.companion, meeting, visit.language);
  const refusal = judged.ok ? undefined : judged.refusal;
  const model = { ...found, meeting, id: newId(), words, refusal, changed: false };
  return page(() => <YesPage frame={visit} model={model} />);
}

/** Yes counts only when the words are still those that were read; otherwise they are shown anew. */
async function say(visit: CitizenVisit, asked: Asked): Promise<Reply> {
  const found = await readFound(visit, asked);
  const meeting = found?.meetings.find(({ session }) => session === asked.codes['session']);
  if (found === undefined || meeting === undefined) return missing;
  const { citizen, companion, meetings } = found;
  const words = yesWords(companion, meeting, visit.language);
  const id = parseId<Id<'access_grant'>>(asked.fields.text('id')) ?? newId();
  const changed = asked.fields.text('seen').replaceAll('\r\n', '\n') !== asOneText(words);
  const model = { ...found, meeting, id, words };
  if (changed)
    return page(() => <YesPage frame={visit} model={{ ...model, refusal: undefined, changed }} />, 409);
  const yes = { id, version: yesVersion, words: asOneText(words) };
  const brought = await bring(visit, citizen, companion, meeting, meetings, yes);
  if (brought.ok) return redirect(`${alongAddresses.person(citizen, companion.id)}?done=brought`);
  const { refusal } = brought;
  return page(() => <YesPage frame={visit} model={{ ...model, refusal, changed }} />, 422);
}

async function takeBack(visit: CitizenVisit, asked: Asked): Promise<Reply> {
  const found = await readFound(visit, asked);
  const invitation = parseId(asked.fields.text('invitation'));
  if (found === undefined || invitation === undefined) return missing;
  const { citizen, companion, meetings } = found;
  const isBack = await takeCompanyBack(visit, citizen, companion, invitation, meetings);
  return isBack ? redirect(`${alongAddresses.person(citizen, companion.id)}?done=taken-back`) : missing;
}

async function write(visit: CitizenVisit, asked: Asked): Promise<Reply> {
  const helped = await readHelped(visit, asked);
  if (helped === undefined) return missing;
  const { found, ground, help } = helped;
  const written = await writeHelp(visit, ground, 'citizen', help, asked.fields);
  if (written.ok) return redirect(`${alongAddresses.person(ground.citizen, ground.person)}?done=help-sent`);
  const typed = { typed: asked.fields.text('words'), refusal: written.refusal };
  const status = written.refusal === 'written-meanwhile' ? 409 : 422;
  return personPage(visit, asked, found, { ...help, ...typed }, status);
}

async function agree(visit: CitizenVisit, asked: Asked): Promise<Reply> {
  const helped = await readHelped(visit, asked);
  if (helped === undefined) return missing;
  const { ground, help } = helped;
  const agreed = await agreeToHelp(visit, ground, 'citizen', help, asked.fields.text('wording'));
  return agreed
    ? redirect(`${alongAddresses.person(ground.citizen, ground.person)}?done=help-agreed`)
    : missing;
}

/** How a relative helps, and between which two; `undefined` where the person is none. */
async function readHelped(visit: CitizenVisit, asked: Asked) {
  const found = await readFound(visit, asked);
  if (found === undefined || found.companion.part !== 'relative') return undefined;
  const { citizen, companion } = found;
  const { id: person, authority, account } = companion;
  const ground: HelpGround = { authority, citizen, person, account };
  return { found, ground, help: await readHelp(visit, person) };
}

interface Found {
  readonly citizen: string;
  readonly companion: Companion;
  readonly meetings: Awaited<ReturnType<typeof readMeetingsToBring>>;
}

/** `undefined` where the citizen has nobody such around, or somebody who is not theirs to bring along. */
async function readFound(visit: CitizenVisit, { target, codes }: Asked): Promise<Found | undefined> {
  const person = parseId(codes['person'] ?? '');
  const companion = person === undefined ? undefined : await readCompanion(visit, target, person);
  if (companion === undefined || !mayBeBrought(companion.part)) return undefined;
  visit.shows({ authority: companion.authority, citizen: target });
  const all = await readMeetingsToBring(visit, target, companion.account);
  const meetings = all.filter(({ kind, invitation }) => invitation !== null || isForCompany(kind));
  return { citizen: target, companion, meetings };
}

async function personPage(
  visit: CitizenVisit,
  { query }: Asked,
  found: Found,
  help: HelpModel | undefined,
  status: 200 | 409 | 422 = 200,
): Promise<Reply> {
  const meetings = found.meetings.map((meeting) => ({
    meeting,
    isOffered: judgeBringing(visit, meeting, found.meetings).ok,
  }));
  const code = query.text('done');
  const along = Object.hasOwn(alongTexts.da.done, code)
    ? (code as keyof typeof alongTexts.da.done)
    : undefined;
  const done = status === 200 ? (along ?? readHelpDone(code)) : undefined;
  const model = { ...found, meetings, today: visit.today, help, done };
  return page(() => <PersonPage frame={visit} model={model} />, status);
}
