import { type Id, parseId } from '../../domain/kernel/ids.ts';
import { missing, page, type Reply, redirect } from '../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute, Visit } from '../access/index.ts';
import { readPersonHead } from '../people/index.ts';
import { askRoutes } from './ask-routes.tsx';
import { endGrant } from './commands/end-grant.ts';
import { invite } from './commands/invite.ts';
import { emptyInvitation, invitationDraft, typedInvitation } from './forms/ask-form.ts';
import { readGrants, readInvitable } from './grant-queries.ts';
import { grantReceipts } from './grant-texts.ts';
import { GrantsPage } from './pages/grants-page.tsx';
import { InvitationPage } from './pages/invitation-page.tsx';

export const accessGrantRoutes: readonly GuardedRoute[] = [
  ...askRoutes,
  {
    method: 'get',
    address: '/citizens/:citizen/access-grants',
    action: 'access_grant.read',
    at: 'citizen',
    handle: showGrants,
  },
  {
    method: 'post',
    address: '/citizens/:citizen/access-grants/end',
    action: 'access_grant.invite',
    at: 'citizen',
    as: 'employee',
    handle: end,
  },
  {
    method: 'get',
    address: '/citizens/:citizen/invitations',
    action: 'access_grant.invite',
    at: 'citizen',
    as: 'employee',
    handle: showInvitation,
  },
  {
    method: 'post',
    address: '/citizens/:citizen/invitations',
    action: 'access_grant.invite',
    at: 'citizen',
    as: 'employee',
    handle: sendInvitation,
  },
];

async function showGrants(visit: Visit, { target, query }: Asked): Promise<Reply> {
  const head = await readPersonHead(visit, target);
  if (head === undefined) return missing;
  const model = {
    citizen: target,
    callName: head.callName,
    today: visit.today,
    list: await readGrants(visit, target),
    mayInvite: visit.viewer.as === 'employee' && visit.may('access_grant.invite'),
    done: grantReceipts.find((one) => one === query.text('done')),
  };
  return page(() => <GrantsPage frame={visit} model={model} />);
}

async function end(visit: EmployeeVisit, { target, fields }: Asked): Promise<Reply> {
  const grant = parseId<Id<'access_grant'>>(fields.text('grant'));
  const ended = grant !== undefined && (await endGrant(visit, target, grant));
  return ended ? redirect(`/citizens/${target}/access-grants?done=ended`) : missing;
}

async function showInvitation(visit: EmployeeVisit, { target }: Asked): Promise<Reply> {
  const asked = await readInvitationPage(visit, target);
  if (asked === undefined) return missing;
  return page(() => <InvitationPage frame={visit} {...asked} typed={emptyInvitation()} />);
}

async function sendInvitation(visit: EmployeeVisit, { target, fields }: Asked): Promise<Reply> {
  const asked = await readInvitationPage(visit, target);
  if (asked === undefined) return missing;
  const typed = typedInvitation(fields);
  const sent = await invite(visit, target, typed.id, invitationDraft(typed));
  if (sent.ok) return redirect(`/citizens/${target}/access-grants?done=invited`);
  const { refusals } = sent;
  return page(() => <InvitationPage frame={visit} {...asked} typed={typed} refusals={refusals} />, 422);
}

async function readInvitationPage(visit: EmployeeVisit, citizen: string) {
  const head = await readPersonHead(visit, citizen);
  if (head === undefined) return undefined;
  return { citizen, callName: head.callName, around: await readInvitable(visit, citizen) };
}
