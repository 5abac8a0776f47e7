import { file, missing, page, type Reply } from '../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../access/index.ts';
import { readDelivered, readExtractFile } from './delivery-queries.ts';
import { DeliveredExtractsPage } from './pages/delivered-page.tsx';

const opening = { action: 'delivered_extract.read', at: 'authority', as: 'employee' } as const;
const address = '/authorities/:authority/extracts';

/** What an evaluator was sent: extracts of agreements that hold, and nothing else of any run. */
export const deliveredExtractRoutes: readonly GuardedRoute[] = [
  { method: 'get', address, ...opening, handle: list },
  { method: 'get', address: `${address}/:extract/files/:extracted`, ...opening, handle: send },
];

async function list(visit: EmployeeVisit, { target }: Asked): Promise<Reply> {
  const house = { id: target, name: visit.viewer.organisationName };
  const extracts = await readDelivered(visit, target);
  return page(() => <DeliveredExtractsPage frame={visit} house={house} extracts={extracts} />);
}

async function send(visit: EmployeeVisit, { target, codes }: Asked): Promise<Reply> {
  const extract = (await readDelivered(visit, target)).find(({ id }) => id === codes['extract']);
  const named = extract?.files.find(({ name }) => name === codes['extracted']);
  if (extract === undefined || named === undefined) return missing;
  const bytes = await readExtractFile(visit, target, { id: extract.id, name: named.name });
  if (bytes === undefined) return missing;
  await visit.record({
    action: 'delivered_extract.read',
    subject: { kind: 'extract_delivery', id: extract.id },
    authority: undefined,
    payload: { file: named.name },
  });
  return file(named.name, 'application/octet-stream', bytes);
}
