import { v7 as newId } from 'uuid';
import { parseId } from '../../domain/kernel/ids.ts';
import type { OrganisationNoteId } from '../../domain/organisation-note/write-organisation-note.ts';
import { missing, page, type Reply, redirect } from '../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../access/index.ts';
import { writeHouseNote } from './commands/write-house-note.ts';
import { type HouseNotes, readHouseNotes } from './house-note-queries.ts';
import { houseNoteTexts } from './house-note-texts.ts';
import { type HouseNotesModel, HouseNotesPage } from './pages/house-notes-page.tsx';

const address = '/referrals/:referral/organisation-notes';

export const organisationNoteRoutes: readonly GuardedRoute[] = [
  { method: 'get', address, action: 'organisation_note.read', at: 'referral', as: 'employee', handle: show },
  {
    method: 'post',
    address,
    action: 'organisation_note.write',
    at: 'referral',
    as: 'employee',
    handle: write,
  },
];

async function show(visit: EmployeeVisit, { target, query }: Asked): Promise<Reply> {
  const house = await readHouseNotes(visit, target);
  const form = { id: newId(), words: '', error: undefined };
  const model = modelOf(visit, house, form, query.text('corrects'));
  return page(() => (
    <HouseNotesPage frame={visit} model={{ ...model, isSaved: query.text('done') === 'saved' }} />
  ));
}

async function write(visit: EmployeeVisit, { target, fields }: Asked): Promise<Reply> {
  const [typed, corrects] = [fields.text('words'), fields.text('corrects')];
  const id = parseId<OrganisationNoteId>(fields.text('note')) ?? (newId() as OrganisationNoteId);
  const draft = { id, words: typed, corrects: parseId<OrganisationNoteId>(corrects) };
  const { house, written } = await writeHouseNote(visit, target, draft);
  if (written.ok) return redirect(`${visit.path}?done=saved`);
  if (written.refusal === 'no-such-case') return missing;
  const error = houseNoteTexts[visit.language].refusals[written.refusal];
  const model = modelOf(visit, house, { id, words: typed, error }, corrects);
  return page(() => <HouseNotesPage frame={visit} model={model} />, 422);
}

function modelOf(
  visit: EmployeeVisit,
  house: HouseNotes,
  form: HouseNotesModel['form'],
  corrects: string,
): HouseNotesModel {
  return {
    house,
    houseName: visit.viewer.organisationName,
    today: visit.today,
    mayWrite: visit.may('organisation_note.write') && house.around !== undefined,
    form,
    corrects: house.notes.find(({ id, isOwn, isCorrected }) => id === corrects && isOwn && !isCorrected),
    isSaved: false,
  };
}
