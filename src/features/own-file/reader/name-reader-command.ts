import { parseId } from '../../../domain/kernel/ids.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import { addReader, type NamedReader } from './reader-repository.ts';

/** Names the reader that was chosen; `undefined` when nobody was, or nothing waits for a reader. */
export async function nameReader(
  visit: EmployeeVisit,
  enrolment: string,
  citizen: string,
  fields: TypedFields,
): Promise<NamedReader | undefined> {
  const [id, employment] = [parseId(fields.text('reader')), parseId(fields.text('employment'))];
  if (id === undefined || employment === undefined) return undefined;
  const named = await addReader(visit, { id, enrolment, citizen, employment });
  if (named === undefined) return undefined;
  await visit.record({
    action: 'journal_reader.name',
    subject: { kind: 'journal_reader', id: named.id },
    authority: named.authority,
    payload: {},
  });
  return named;
}
