import { v7 as newId } from 'uuid';
import { type HandOverRefusal, handOverJournal } from '../../../domain/journal/hand-over-journal.ts';
import { type JournalHandover, yesToRestOn } from '../../../domain/journal/journal-handover.ts';
import type { AccountId, ConsentId } from '../../../domain/kernel/ids.ts';
import { accepted, type Result, refused } from '../../../domain/kernel/result.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { readHandovers, readJournalYeses, readPsychologists } from '../handover-queries.ts';
import { saveHandover } from '../handover-repository.ts';
import { readJournal } from '../journal-queries.ts';
import { takeTurn } from '../journal-repository.ts';

/**
 * Hands the viewer's journal of one course over to a colleague by name. The client is asked by it; where the team has
 * written the client's yes down already, it opens at once.
 */
export async function handOver(
  visit: EmployeeVisit,
  enrolment: string,
  referral: string,
  to: AccountId | undefined,
): Promise<Result<'asked' | 'open', HandOverRefusal | 'no-such-course'>> {
  await takeTurn(visit, enrolment);
  const journal = await readJournal(visit, enrolment);
  if (journal === undefined) return refused('no-such-course');
  const all = await readHandovers(visit, { enrolment });
  const facts = {
    from: visit.viewer.account,
    psychologists: await readPsychologists(visit, enrolment),
    hasEntries: journal.entries.some(({ isOwn }) => isOwn),
    before: all.filter(({ handover }) => handover.from === visit.viewer.account),
  };
  const ids = { id: newId() as JournalHandover['id'], consent: newId() as ConsentId };
  const decided = handOverJournal(ids, to, facts, visit.today);
  if (!decided.ok) return decided;
  const { consents, withdrawals } = await readJournalYeses(visit, referral);
  const used = new Set(all.map(({ handover }) => handover.consent));
  const yes = yesToRestOn(decided.value, consents, withdrawals, used, visit.today);
  await saveHandover(visit, enrolment, { ...decided.value, consent: yes ?? ids.consent });
  await visit.record({
    action: 'journal.hand_over',
    subject: { kind: 'journal_handover', id: ids.id },
    authority: journal.authority,
    payload: { to: decided.value.to },
  });
  return accepted(yes === undefined ? 'asked' : 'open');
}
