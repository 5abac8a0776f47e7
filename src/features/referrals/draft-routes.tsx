import { parseId } from '../../domain/kernel/ids.ts';
import { page, type Reply, redirect } from '../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../access/index.ts';
import { keepDraft, throwDraftAway } from './commands/keep-draft.ts';
import { judgeDraft, sendDraft } from './commands/send-draft.ts';
import { draftAddress } from './draft-address.ts';
import { type DraftModel, readDraft } from './draft-queries.ts';
import { readDraftForm, wayOn } from './forms/draft-form.ts';
import { CheckPage } from './pages/check-page.tsx';
import { DraftPage } from './pages/draft-page.tsx';
import { readStanding } from './steps-queries.ts';

const draftRoute = {
  address: '/citizens/:citizen/referral-drafts/:draft',
  action: 'referral_draft.write',
  at: 'citizen',
  as: 'employee',
} as const;
const checkRoute = { ...draftRoute, address: `${draftRoute.address}/check` } as const;

/** A draft that is not open, or not the viewer's, leads back to the list; one that was sent, to what it became. */
export const draftRoutes: readonly GuardedRoute[] = [
  { method: 'get', ...draftRoute, handle: show },
  { method: 'post', ...draftRoute, handle: write },
  { method: 'get', ...checkRoute, handle: check },
  { method: 'post', ...checkRoute, action: 'referral.send', handle: send },
  { method: 'post', ...draftRoute, address: `${draftRoute.address}/throw-away`, handle: throwAway },
];

/** Reads the draft in the address and goes on with it; leads elsewhere where there is none to go on with. */
async function withDraft(
  visit: EmployeeVisit,
  { target, codes }: Asked,
  goOn: (model: DraftModel) => Promise<Reply>,
): Promise<Reply> {
  const id = parseId(codes['draft']);
  if (id === undefined) return redirect('/referrals');
  const model = await readDraft(visit, target, id);
  if (model !== undefined) return goOn(model);
  const sent = await readStanding(visit, id);
  return redirect(sent === undefined ? '/referrals' : `/referrals/${sent.id}?done=sent`);
}

async function show(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  return withDraft(visit, asked, async (model) => page(() => <DraftPage frame={visit} model={model} />));
}

async function write(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  return withDraft(visit, asked, async (model) => {
    const { run } = model;
    if (run === undefined) return page(() => <DraftPage frame={visit} model={model} />, 422);
    const typed = readDraftForm(asked.fields, run.definition.intake);
    await keepDraft(visit, model.id, typed);
    if (asked.fields.text(wayOn.name) === wayOn.later) return redirect('/referrals?done=draft-kept');
    const written = { ...model, typed };
    const judged = judgeDraft(visit, written, run);
    if (judged.ok) return redirect(`${addressOf(model)}/check`);
    const { refusals } = judged;
    return page(() => <DraftPage frame={visit} model={written} refusals={refusals} />, 422);
  });
}

/** Whoever comes here with something missing is shown what, where it is put right. */
async function check(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  return withDraft(visit, asked, async (model) => {
    const { run } = model;
    if (run === undefined || !judgeDraft(visit, model, run).ok) return redirect(addressOf(model));
    return page(() => <CheckPage frame={visit} model={model} run={run} />);
  });
}

async function send(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  return withDraft(visit, asked, async (model) => {
    const sent = await sendDraft(visit, model);
    if (sent.ok) return redirect(`/referrals/${model.id}?done=sent`);
    const { refusals, onTheWay } = sent;
    return page(
      () => <DraftPage frame={visit} model={model} refusals={refusals} onTheWay={onTheWay} />,
      onTheWay ? 409 : 422,
    );
  });
}

async function throwAway(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  return withDraft(visit, asked, async (model) => {
    await throwDraftAway(visit, model.id);
    return redirect('/referrals?done=draft-thrown-away');
  });
}

function addressOf({ id, head }: DraftModel): string {
  return draftAddress({ id, citizen: head.citizen });
}
