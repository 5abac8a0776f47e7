import { missing, type Reply, redirect } from '../../../platform/http/reply.ts';
import type { Asked, CitizenVisit, GuardedRoute } from '../../access/index.ts';
import { sayNo, sayYes } from './answer-extract.ts';
import { type AskedExtract, readAskedExtracts } from './asked-extract-queries.ts';

const giving = { action: 'consent.give', at: 'referral', as: 'citizen' } as const;
const address = '/referrals/:referral/extracts/:agreement';

/** A citizen's yes or no to being in an extract: one press each. A yes is taken back like every other. */
export const askingRoutes: readonly GuardedRoute[] = [
  { method: 'post', address: `${address}/yes`, ...giving, handle: yes },
  { method: 'post', address: `${address}/no`, ...giving, handle: no },
];

async function yes(visit: CitizenVisit, asked: Asked): Promise<Reply> {
  const found = await findAsked(visit, asked);
  if (found === undefined || !(await sayYes(visit, found))) return missing;
  return redirect('/my-page/agreements?done=study-yes');
}

async function no(visit: CitizenVisit, asked: Asked): Promise<Reply> {
  const found = await findAsked(visit, asked);
  if (found === undefined) return missing;
  await sayNo(visit, found);
  return redirect('/my-page/agreements?done=study-no');
}

async function findAsked(visit: CitizenVisit, { target, codes }: Asked): Promise<AskedExtract | undefined> {
  const all = await readAskedExtracts(visit);
  return all.find(({ referral, agreement }) => referral === target && agreement === codes['agreement']);
}
