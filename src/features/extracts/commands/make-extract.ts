import { v7 as newId } from 'uuid';
import { isSameAnonymity } from '../../../domain/extract/k-anonymity.ts';
import { accepted, type Result, refused } from '../../../domain/kernel/result.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { readAnonymity } from '../anonymity.ts';
import { addDelivery, type Delivery, keepFile, oneAtATime } from '../delivery-repository.ts';
import { logExtract } from '../door-queries.ts';
import { tablesOfExtract } from '../files/extract-tables.ts';
import { writeExtract } from '../files/write-extract.ts';
import type { Agreement, ExtractReport } from '../told-extract.ts';

/** Why nothing was made. */
export type MakeRefusal = 'agreement-over' | 'nobody-in-it' | 'changed-meanwhile' | 'exposed-unconfirmed';

/** What whoever makes it has seen and said yes to. */
export interface Confirmed {
  /** Counts as they stood on the page. */
  readonly people: number;
  readonly exposed: number;
  /** That people are in smaller groups than agreed was seen, and it may leave all the same. */
  readonly isSeen: boolean;
}

/**
 * Makes an extract and hands it over, in one transaction: everybody in it is logged, the files are written and kept, and
 * what they came to is written down. How well people are hidden is counted anew; where it is not what was confirmed any
 * more, nothing leaves.
 */
export async function makeExtract(
  visit: EmployeeVisit,
  agreement: Agreement,
  runName: string,
  confirmed: Confirmed,
): Promise<Result<ExtractReport, MakeRefusal>> {
  if (agreement.until < visit.today) return refused('agreement-over');
  const anonymity = await readAnonymity(visit, agreement);
  if (anonymity.people === 0) return refused('nobody-in-it');
  if (!isSameAnonymity(anonymity, confirmed)) return refused('changed-meanwhile');
  if (anonymity.exposed > 0 && !confirmed.isSeen) return refused('exposed-unconfirmed');
  const delivery: Delivery = { id: newId(), made: newId(), agreement, inTurn: oneAtATime() };
  await logExtract(visit, agreement.id, newId());
  const files = await writeExtract(
    tablesOfExtract(visit, agreement),
    { madeOn: visit.today, label: runName, language: visit.language },
    (name, pieces) => keepFile(visit, delivery, name, pieces),
  );
  const { people } = anonymity;
  const report = { people, anonymity, files };
  await addDelivery(visit, delivery, report, { runName, purpose: agreement.purpose, people, files });
  await visit.record({
    action: 'delivered_extract.deliver',
    subject: { kind: 'extract_agreement', id: agreement.id },
    authority: undefined,
    payload: { people, exposed: anonymity.exposed, digests: files.map(({ digest }) => digest) },
  });
  return accepted(report);
}
