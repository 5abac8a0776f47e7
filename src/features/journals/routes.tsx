import { v7 as newId } from 'uuid';
import type { JournalEntryId } from '../../domain/journal/correct-journal-entry.ts';
import { parseId } from '../../domain/kernel/ids.ts';
import { missing, page, type Reply, redirect } from '../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../access/index.ts';
import { correctEntry } from './commands/correct-entry.ts';
import { writeEntry } from './commands/write-entry.ts';
import { handoverRoutes } from './handover-routes.tsx';
import { readJournal } from './journal-queries.ts';
import { journalDone, journalTexts } from './journal-texts.ts';
import { messageRoutes } from './message-routes.tsx';
import { CorrectionPage } from './pages/correction-page.tsx';
import { JournalPage } from './pages/journal-page.tsx';
import { NothingToReadPage } from './pages/nothing-to-read-page.tsx';

const at = 'enrolment';
const address = '/enrolments/:enrolment/journal';
const correction = `${address}/entries/:entry/correction`;

export const journalRoutes: readonly GuardedRoute[] = [
  { method: 'get', address, action: 'journal.read', at, as: 'employee', handle: show },
  { method: 'post', address, action: 'journal.write', at, as: 'employee', handle: write },
  { method: 'get', address: correction, action: 'journal.write', at, as: 'employee', handle: askCorrection },
  { method: 'post', address: correction, action: 'journal.write', at, as: 'employee', handle: correct },
  ...messageRoutes,
  ...handoverRoutes,
];

async function show(visit: EmployeeVisit, { target, query }: Asked): Promise<Reply> {
  const journal = await readJournal(visit, target);
  if (journal === undefined)
    return visit.held.has('journal_reader') ? page(() => <NothingToReadPage frame={visit} />) : missing;
  const done = journalDone.find((one) => one === query.text('done'));
  const form = { id: newId(), words: '', error: undefined };
  const mayWrite = visit.may('journal.write');
  return page(() => (
    <JournalPage frame={visit} journal={journal} mayWrite={mayWrite} form={form} done={done} />
  ));
}

async function write(visit: EmployeeVisit, { target, fields }: Asked): Promise<Reply> {
  const words = fields.text('words');
  const id = entryIn(fields.text('entry'));
  const written = await writeEntry(visit, target, id, words);
  if (written.ok) return redirect(`${visit.path}?done=saved`);
  if (written.refusal === 'no-such-course') return missing;
  const journal = await readJournal(visit, target);
  const form = { id, words, error: journalTexts[visit.language].refusals[written.refusal] };
  return journal === undefined
    ? missing
    : page(() => <JournalPage frame={visit} journal={journal} mayWrite form={form} />, 422);
}

async function askCorrection(visit: EmployeeVisit, { target, codes }: Asked): Promise<Reply> {
  const journal = await readJournal(visit, target);
  const entry = journal?.entries.find(({ id, isOwn }) => isOwn && id === codes['entry']);
  if (journal === undefined || entry === undefined) return missing;
  const typed = { id: newId(), words: entry.words, reason: '' };
  return page(() => (
    <CorrectionPage frame={visit} journal={journal} entry={entry} typed={typed} refusals={{}} />
  ));
}

async function correct(visit: EmployeeVisit, { target, codes, fields }: Asked): Promise<Reply> {
  const journal = await readJournal(visit, target);
  const entry = journal?.entries.find(({ id, isOwn }) => isOwn && id === codes['entry']);
  if (journal === undefined || entry === undefined) return missing;
  const typed = {
    id: entryIn(fields.text('entry')),
    words: fields.text('words'),
    reason: fields.text('reason'),
  };
  const corrected = await correctEntry(visit, journal, entry.id, typed);
  if (corrected === undefined) return missing;
  if (corrected.ok) return redirect(`/enrolments/${target}/journal?done=saved`);
  const { refusals } = corrected;
  return page(
    () => <CorrectionPage frame={visit} journal={journal} entry={entry} typed={typed} refusals={refusals} />,
    422,
  );
}

/** The id a form was shown with; one that is none of ours is given up. */
function entryIn(text: string): JournalEntryId {
  return parseId<JournalEntryId>(text) ?? (newId() as JournalEntryId);
}
