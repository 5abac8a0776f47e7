import { missing, page, type Reply, redirect } from '../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute, Visit } from '../access/index.ts';
import { writeEntry } from './commands/write-entry.ts';
import { readJournal } from './journal-queries.ts';
import { journalTexts } from './journal-texts.ts';
import { JournalPage } from './pages/journal-page.tsx';

export const journalRoutes: readonly GuardedRoute[] = [
  {
    method: 'get',
    address: '/enrolments/:enrolment/journal',
    action: 'journal.read',
    at: 'enrolment',
    handle: show,
  },
  {
    method: 'post',
    address: '/enrolments/:enrolment/journal',
    action: 'journal.write',
    at: 'enrolment',
    as: 'employee',
    handle: write,
  },
];

async function show(visit: Visit, { target }: Asked): Promise<Reply> {
  const journal = await readJournal(visit, target);
  return journal === undefined ? missing : page(() => <JournalPage frame={visit} journal={journal} />);
}

async function write(visit: EmployeeVisit, { target, fields }: Asked): Promise<Reply> {
  const words = fields.text('words');
  const written = await writeEntry(visit, target, words);
  if (written.ok) return redirect(visit.path);
  if (written.refusal === 'no-such-course') return missing;
  const journal = await readJournal(visit, target);
  const error = journalTexts[visit.language].refusals[written.refusal];
  return journal === undefined
    ? missing
    : page(() => <JournalPage frame={visit} journal={journal} refused={{ words, error }} />, 422);
}
