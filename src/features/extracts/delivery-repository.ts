import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { EmployeeVisit } from '../access/index.ts';
import type { AboutExtract, Agreement, ExtractFile, ExtractReport } from './told-extract.ts';

/** A piece of a file as it is kept: so much is held of it at a time. */
const pieceBytes = 256_000;

/** What an extract is kept under. */
export interface Delivery {
  readonly id: string;
  readonly made: string;
  readonly agreement: Agreement;
  /** Several files are kept at once, through one connection. */
  readonly inTurn: ReturnType<typeof oneAtATime>;
}

/** Lets what is asked of one connection be asked one thing after the other, whoever asks. */
export function oneAtATime(): <Value>(work: () => Promise<Value>) => Promise<Value> {
  let before: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = before.then(work);
    before = mine.catch(() => undefined);
    return mine;
  };
}

/** Keeps a file piece by piece, and says how long it came to be and what the SHA-256 of its bytes is. */
export async function keepFile(
  visit: EmployeeVisit,
  { id, agreement, inTurn }: Delivery,
  name: string,
  pieces: AsyncIterable<Uint8Array>,
): Promise<ExtractFile> {
  const digest = createHash('sha256');
  let [bytes, nth, held] = [0, 0, [] as Uint8Array[]];
  const put = async (): Promise<void> => {
    const piece = Buffer.concat(held);
    held = [];
    const added = sql`
      insert into extract_part (authority_id, id, run_id, file, nth, bytes, recorded_by)
      values (${agreement.house}, ${id}, ${agreement.run}, ${name}, ${nth}, ${piece}, ${visit.viewer.account})
    `;
    await inTurn(() => added.execute(visit.tables));
    nth += 1;
  };
  let waiting = 0;
  for await (const piece of pieces) {
    digest.update(piece);
    bytes += piece.length;
    waiting += piece.length;
    held.push(piece);
    if (waiting < pieceBytes) continue;
    await put();
    waiting = 0;
  }
  if (waiting > 0) await put();
  return { name, bytes, digest: digest.digest('hex') };
}

/** Writes down what was made, and hands it over. */
export async function addDelivery(
  { tables, viewer, today }: EmployeeVisit,
  { id, made, agreement }: Delivery,
  report: ExtractReport,
  about: AboutExtract,
): Promise<void> {
  const of = {
    run_id: agreement.run,
    agreement_id: agreement.id,
    recorded_by: viewer.account,
  };
  await tables
    .insertInto('extract_made')
    .values({
      ...of,
      id: made,
      evaluator_organisation_id: agreement.house,
      made_on: today,
      report: JSON.stringify(report),
    })
    .execute();
  await tables
    .insertInto('extract_delivery')
    .values({
      ...of,
      id,
      authority_id: agreement.house,
      extract_made_id: made,
      about: JSON.stringify(about),
      delivered_on: today,
    })
    .execute();
}
