import { missing, page, type Reply, redirect } from '../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute, Visit } from '../access/index.ts';
import { handOverCase } from './commands/hand-over-case.ts';
import { returnAfterNo } from './commands/return-after-no.ts';
import { sendPapers } from './commands/send-papers.ts';
import { emptyHandover, typedHandover } from './forms/handover-form.ts';
import { readHandoverGround, readPapers, readProjectGroup } from './handover-queries.ts';
import { HandoverPage } from './pages/handover-page.tsx';
import { NoPage } from './pages/no-page.tsx';
import { PapersPage } from './pages/papers-page.tsx';

const handover = {
  address: '/referrals/:referral/handover',
  action: 'caseload.hand_over',
  at: 'referral',
  as: 'employee',
} as const;
const papers = {
  address: '/referrals/:referral/papers',
  action: 'caseload.send_paper',
  at: 'referral',
  as: 'employee',
} as const;
const no = { address: '/referrals/:referral/no', action: 'caseload.return', at: 'referral' } as const;

export const caseloadHandoverRoutes: readonly GuardedRoute[] = [
  { method: 'get', ...handover, handle: askHandover },
  { method: 'post', ...handover, handle: hand },
  { method: 'get', ...papers, handle: askPapers },
  { method: 'post', ...papers, handle: tick },
  { method: 'get', ...no, handle: askNo },
  { method: 'post', ...no, handle: sayNo },
];

async function readColleagues(visit: EmployeeVisit, ground: { authority: string; run: string }) {
  const group = await readProjectGroup(visit, ground);
  return group.filter(({ account }) => account !== visit.viewer.account);
}

async function askHandover(visit: EmployeeVisit, { target }: Asked): Promise<Reply> {
  const ground = await readHandoverGround(visit, target);
  if (ground === undefined) return missing;
  const isAccepted = ground.state === 'accepted' || ground.state === 'started';
  if (ground.terms === undefined || ground.handover !== undefined || !isAccepted)
    return redirect(`/referrals/${target}`);
  const colleagues = await readColleagues(visit, ground);
  const typed = emptyHandover(visit.today);
  return page(() => <HandoverPage frame={visit} {...{ ground, colleagues, typed }} />);
}

async function hand(visit: EmployeeVisit, { target, fields }: Asked): Promise<Reply> {
  const ground = await readHandoverGround(visit, target);
  if (ground === undefined) return missing;
  const colleagues = await readColleagues(visit, ground);
  const typed = typedHandover(fields);
  const handed = await handOverCase(visit, ground, colleagues, typed);
  if (handed.ok) return redirect(`/referrals/${target}?done=handed`);
  const { refusals } = handed;
  return page(() => <HandoverPage frame={visit} {...{ ground, colleagues, typed, refusals }} />, 422);
}

async function askPapers(visit: EmployeeVisit, { target }: Asked): Promise<Reply> {
  const ground = await readHandoverGround(visit, target);
  if (ground?.handover === undefined || ground.handover.returnedOn !== undefined)
    return redirect(`/referrals/${target}`);
  const kept = await readPapers(visit, target);
  const typed = emptyHandover(visit.today);
  return page(() => <PapersPage frame={visit} ground={ground} papers={kept} typed={typed} />);
}

async function tick(visit: EmployeeVisit, { target, fields }: Asked): Promise<Reply> {
  const ground = await readHandoverGround(visit, target);
  if (ground === undefined) return missing;
  const kept = await readPapers(visit, target);
  const typed = typedHandover(fields);
  const sent = await sendPapers(visit, ground, kept, typed);
  if (sent.ok) return redirect(`/referrals/${target}?done=papers`);
  const { refusal } = sent;
  return page(() => <PapersPage frame={visit} ground={ground} papers={kept} {...{ typed, refusal }} />, 422);
}

async function askNo(visit: Visit, { target }: Asked): Promise<Reply> {
  const ground = await readHandoverGround(visit, target);
  const went = ground?.handover;
  if (ground === undefined || went === undefined || went.returnedOn !== undefined)
    return redirect(`/referrals/${target}`);
  return page(() => <NoPage frame={visit} ground={ground} handover={went} />);
}

/** After the no the case may no longer be the viewer's to see: the list is, and says what was done. */
async function sayNo(visit: Visit, { target }: Asked): Promise<Reply> {
  const ground = await readHandoverGround(visit, target);
  if (ground === undefined) return missing;
  const said = await returnAfterNo(visit, ground);
  if (!said.ok) return redirect(`/referrals/${target}`);
  return redirect(
    visit.viewer.as === 'citizen' ? `/referrals/${target}?done=returned` : '/referrals?done=returned',
  );
}
