import type { WorkplaceId } from '../../domain/company/workplace.ts';
import { type OrganisationId, parseId } from '../../domain/kernel/ids.ts';
import { standingRows } from '../../domain/kernel/standing-rows.ts';
import { missing, page, type Reply, redirect } from '../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../access/index.ts';
import {
  type CardContent,
  type CardRow,
  readCardContent,
  readColleagues,
  readOtherHouses,
} from './card-queries.ts';
import type { WrittenRow } from './card-repository.ts';
import { mergeInto, readAlike } from './commands/merge-workplaces.ts';
import { endSharing, shareCard } from './commands/share-card.ts';
import { writeAcquaintance, writeContact, writeTalk } from './commands/write-card.ts';
import { companyAddresses } from './company-addresses.ts';
import { type RegisteredWorkplace, readWorkplace } from './company-queries.ts';
import { acquaintanceForm, typedAcquaintance } from './forms/acquaintance-form.ts';
import { contactForm, typedContact } from './forms/contact-form.ts';
import { talkForm, typedTalk } from './forms/talk-form.ts';
import { AcquaintancePage } from './pages/acquaintance-page.tsx';
import type { CompanyDone } from './pages/company-page.tsx';
import { ContactPage } from './pages/contact-page.tsx';
import { MergePage } from './pages/merge-page.tsx';
import { SharingPage } from './pages/sharing-page.tsx';
import { TalkPage } from './pages/talk-page.tsx';

const base = '/authorities/:authority/companies/:workplace';
const writes = { action: 'company_card.write', at: 'authority' } as const;
const as = 'employee' as const;

type Handler = (visit: EmployeeVisit, asked: Asked, place: Place) => Promise<Reply>;

/** Every form of a card: asked for and sent at one address. */
export const cardRoutes: readonly GuardedRoute[] = [
  ...formAt('contacts', askContact, saveContact),
  ...formAt('talks', askTalk, saveTalk),
  ...formAt('acquaintances', askAcquaintance, saveAcquaintance),
  ...formAt('sharings', askSharing, saveSharing),
  ...formAt('merges', askMerge, saveMerge),
];

function formAt(form: string, asks: Handler, saves: Handler): readonly GuardedRoute[] {
  const address = `${base}/${form}`;
  return [
    {
      method: 'get',
      address,
      ...writes,
      as,
      handle: (visit: EmployeeVisit, asked) => at(visit, asked, asks),
    },
    {
      method: 'post',
      address,
      ...writes,
      as,
      handle: (visit: EmployeeVisit, asked) => at(visit, asked, saves),
    },
  ];
}

/** The workplace a form is about, and all the viewer may read of it. */
interface Place {
  readonly house: OrganisationId;
  readonly houseName: string;
  readonly workplace: RegisteredWorkplace;
  readonly content: CardContent;
}

async function at(visit: EmployeeVisit, asked: Asked, handle: Handler): Promise<Reply> {
  const id = parseId<WorkplaceId>(asked.codes['workplace']);
  const workplace = id && (await readWorkplace(visit, id));
  if (workplace === undefined || workplace.mergedInto !== undefined) return missing;
  return handle(visit, asked, {
    house: asked.target as unknown as OrganisationId,
    houseName: visit.viewer.organisationName,
    workplace,
    content: await readCardContent(visit, workplace.id),
  });
}

/** The house's own row of that id that stands today; nothing else can be put right. */
function ownRow<Row extends CardRow>(rows: readonly Row[], { house }: Place, id: string): Row | undefined {
  return standingRows(rows).find(({ row }) => row.id === id && row.house === house)?.row;
}

/** On which card the row that is put right stands, whether it still stands or not. */
function cardOf(rows: readonly CardRow[], { house }: Place) {
  return async (corrects: string) => rows.find((row) => row.id === corrects && row.house === house)?.card;
}

function isForeign(rows: readonly CardRow[], { house }: Place, corrects: string): boolean {
  return corrects !== '' && !rows.some((row) => row.id === corrects && row.house === house);
}

function back({ house, workplace }: Place, done: CompanyDone): Reply {
  return redirect(`${companyAddresses.workplace(house, workplace.id)}?done=${done}`);
}

const isConflict = (written: WrittenRow): boolean => written === 'put-right-by-another';

async function askContact(visit: EmployeeVisit, { query }: Asked, place: Place): Promise<Reply> {
  const corrects = query.text('corrects');
  const row = ownRow(place.content.contacts, place, corrects);
  if (corrects !== '' && row === undefined) return missing;
  return page(() => <ContactPage frame={visit} model={place} typed={contactForm(row)} />);
}

async function saveContact(visit: EmployeeVisit, { fields }: Asked, place: Place): Promise<Reply> {
  const typed = typedContact(fields);
  const rows = place.content.contacts;
  if (isForeign(rows, place, typed.corrects)) return missing;
  const written = await writeContact(visit, place.workplace.id, cardOf(rows, place), typed);
  if (written.ok && !isConflict(written.value)) return back(place, 'contact');
  const refusals = written.ok ? undefined : written.refusals;
  return page(
    () => <ContactPage frame={visit} model={place} typed={typed} refusals={refusals} conflict={written.ok} />,
    written.ok ? 409 : 422,
  );
}

async function askTalk(visit: EmployeeVisit, { query }: Asked, place: Place): Promise<Reply> {
  const corrects = query.text('corrects');
  const row = ownRow(place.content.talks, place, corrects);
  if (corrects !== '' && row === undefined) return missing;
  return page(() => <TalkPage frame={visit} model={place} typed={talkForm(visit.today, row)} />);
}

async function saveTalk(visit: EmployeeVisit, { fields }: Asked, place: Place): Promise<Reply> {
  const typed = typedTalk(fields);
  const rows = place.content.talks;
  if (isForeign(rows, place, typed.corrects)) return missing;
  const written = await writeTalk(visit, place.workplace.id, cardOf(rows, place), typed);
  if (written.ok && !isConflict(written.value)) return back(place, 'talk');
  const refusals = written.ok ? undefined : written.refusals;
  return page(
    () => <TalkPage frame={visit} model={place} typed={typed} refusals={refusals} conflict={written.ok} />,
    written.ok ? 409 : 422,
  );
}

async function askAcquaintance(visit: EmployeeVisit, { query }: Asked, place: Place): Promise<Reply> {
  const corrects = query.text('corrects');
  const row = ownRow(place.content.acquaintances, place, corrects);
  if (corrects !== '' && row === undefined) return missing;
  const colleagues = await readColleagues(visit);
  const typed = acquaintanceForm(row);
  return page(() => <AcquaintancePage frame={visit} model={place} colleagues={colleagues} typed={typed} />);
}

async function saveAcquaintance(visit: EmployeeVisit, { fields }: Asked, place: Place): Promise<Reply> {
  const typed = typedAcquaintance(fields);
  const rows = place.content.acquaintances;
  if (isForeign(rows, place, typed.corrects)) return missing;
  const colleagues = await readColleagues(visit);
  const written = await writeAcquaintance(visit, place.workplace.id, cardOf(rows, place), typed, colleagues);
  if (written.ok && !isConflict(written.value)) return back(place, 'acquaintance');
  const trouble = { refusals: written.ok ? undefined : written.refusals, conflict: written.ok };
  return page(
    () => <AcquaintancePage frame={visit} model={place} colleagues={colleagues} typed={typed} {...trouble} />,
    written.ok ? 409 : 422,
  );
}

/** With whom the house shares its card today. */
function sharedNow({ content, house }: Place) {
  const own = content.sharings.filter((row) => row.house === house);
  return standingRows(own).flatMap(({ row }) => (row.ended ? [] : [row]));
}

async function housesLeft(visit: EmployeeVisit, place: Place) {
  const shared = new Set(sharedNow(place).map(({ to }) => to));
  return (await readOtherHouses(visit)).filter(({ id }) => !shared.has(id));
}

async function askSharing(visit: EmployeeVisit, _: Asked, place: Place): Promise<Reply> {
  const houses = await housesLeft(visit, place);
  return page(() => <SharingPage frame={visit} model={place} houses={houses} />);
}

async function saveSharing(visit: EmployeeVisit, { fields }: Asked, place: Place): Promise<Reply> {
  const ended = fields.text('ended');
  if (ended !== '') {
    await endSharing(visit, ended, sharedNow(place));
    return back(place, 'ended');
  }
  const to = fields.text('house');
  const known = sharedNow(place).some((row) => row.to === to);
  const houses = await housesLeft(visit, place);
  if (!known && !houses.some(({ id }) => id === to))
    return page(() => <SharingPage frame={visit} model={place} houses={houses} isMissing />, 422);
  await shareCard(visit, place.workplace.id, to, sharedNow(place));
  return back(place, 'shared');
}

async function askMerge(visit: EmployeeVisit, _: Asked, place: Place): Promise<Reply> {
  const alike = await readAlike(visit, place.workplace);
  return page(() => <MergePage frame={visit} model={place} alike={alike} typed={{ into: '', reason: '' }} />);
}

async function saveMerge(visit: EmployeeVisit, { fields }: Asked, place: Place): Promise<Reply> {
  const typed = { into: fields.text('into'), reason: fields.text('reason') };
  const merged = await mergeInto(visit, place.workplace, typed);
  if (merged.ok) return redirect(`${companyAddresses.workplace(place.house, merged.value)}?done=merged`);
  const alike = await readAlike(visit, place.workplace);
  const { refusals } = merged;
  return page(
    () => <MergePage frame={visit} model={place} alike={alike} typed={typed} refusals={refusals} />,
    422,
  );
}
