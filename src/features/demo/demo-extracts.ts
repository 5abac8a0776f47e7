import type { Client } from 'pg';
import { v7 as newId } from 'uuid';
import { addDays, addWeeks, type PlainDate } from '../../domain/kernel/plain-date.ts';
import type { KeyRing } from '../../platform/keys/key-ring.ts';
import { agreeOnExtract, makeExtract, readAgreement, readAnonymity } from '../extracts/index.ts';
import type { ReportedRun } from './demo-reported-run.ts';
import type { DemoRows } from './demo-rows.ts';
import { visiting } from './demo-visit-queries.ts';

const purpose = 'Undersøge, hvor mange der er i job eller praktik et halvt år efter start.';

/** An agreement with the one who evaluates the demo's largest run, and an extract made under it, by the commands people use. */
export async function demoExtracts(
  administrator: Client,
  keys: KeyRing,
  rows: DemoRows,
  { run, leader }: ReportedRun,
  today: PlainDate,
): Promise<void> {
  const party = rows.run_party.find((one) => one.run_id === run && one.part === 'evaluator');
  const work = rows.employment.find(({ organisation_id }) => organisation_id === party?.organisation_id);
  if (party === undefined || work === undefined) return;
  const id = newId();
  const evaluator = {
    employment: work.id,
    account: work.account_id,
    house: party.organisation_id,
    name: work.staff_name,
  };
  await visiting(administrator, keys, leader, addDays(today, -9), async (visit) => {
    await agreeOnExtract(
      visit,
      { id, run, evaluator },
      {
        evaluator: evaluator.employment,
        purpose,
        basis: 'research',
        contents: ['waves', 'work'],
        background: ['authority', 'age'],
        toldFrom: undefined,
        toldTo: addWeeks(today, -20),
        until: addWeeks(today, 52),
        smallestGroup: 5,
        linksRegister: true,
      },
    );
    const agreement = await readAgreement(visit, run, id);
    if (agreement === undefined) throw new Error('the demo’s agreement is not there');
    const { people, exposed } = await readAnonymity(visit, agreement);
    const made = await makeExtract(visit, agreement, 'Ro og retning', { people, exposed, isSeen: true });
    if (!made.ok) throw new Error(`the demo's extract is refused: ${made.refusal}`);
  });
}
