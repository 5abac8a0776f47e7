import { factAddresses } from '../../../src/features/facts/fact-addresses.ts';
import { ledgerTexts } from '../../../src/features/facts/ledger-texts.ts';
import { go, openAddress, type Person, picture } from './person.ts';
import { sees } from './seeing.ts';

/** A job as somebody on the team writes it down. */
export interface Job {
  /** The code list's own word for it, in the reader's language. */
  readonly kind: string;
  /** As it is typed. */
  readonly from: string;
  readonly at: string;
  readonly hours: string;
}

/** Writes down that the citizen has begun in a job, and where it is known from. */
export async function tellJob(staff: Person, citizen: string, job: Job): Promise<void> {
  const { page, hands, language } = staff;
  const t = ledgerTexts[language];
  await openAddress(staff, factAddresses.list(citizen, 'work'));
  await go(staff, page.getByRole('link', { name: t.kindButtons.work, exact: true }));
  await hands.pick(page.getByLabel(t.codes.work), job.kind);
  await hands.write(page.getByLabel(t.from), job.from);
  await hands.write(page.getByLabel(t.place), job.at);
  await hands.write(page.getByLabel(t.hours), job.hours);
  await hands.choose(page.getByRole('group', { name: t.source }), t.sources.contract);
  await go(staff, page.getByRole('button', { name: t.save }));
  await sees(staff, job.at);
  await picture(staff, 'job-told');
}
