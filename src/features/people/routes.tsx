import { circles } from '../../domain/fact/fact-form.ts';
import { missing, page, type Reply, redirect } from '../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute, Visit } from '../access/index.ts';
import { changeProtection } from './commands/change-protection.ts';
import { revealNumber } from './commands/reveal-number.ts';
import { readIdentity } from './identity-queries.ts';
import { IdentityPage } from './pages/identity-page.tsx';
import { NumberPage } from './pages/number-page.tsx';

export const peopleRoutes: readonly GuardedRoute[] = [
  {
    method: 'get',
    address: '/citizens/:citizen',
    action: 'call_name.read',
    at: 'citizen',
    as: 'employee',
    handle: showIdentity,
  },
  {
    method: 'post',
    address: '/citizens/:citizen/protections',
    action: 'identity.correct',
    at: 'citizen',
    as: 'employee',
    handle: protect,
  },
  {
    method: 'post',
    address: '/citizens/:citizen/number',
    action: 'identity.read',
    at: 'citizen',
    handle: showNumber,
  },
];

async function showIdentity(visit: EmployeeVisit, { target, query }: Asked): Promise<Reply> {
  const identity = await readIdentity(visit, target);
  if (identity === undefined) return missing;
  const may = {
    readIdentity: visit.may('identity.read'),
    protect: visit.may('identity.correct'),
    seeFacts: circles.find((circle) => visit.may(`${circle}_fact.read`)),
    seeAround: visit.may('network_person.read'),
    seeGrants: visit.may('access_grant.read'),
    nameResponsible: visit.may('responsible_caseworker.name'),
  };
  const code = query.text('done');
  const done = code === 'set' || code === 'end' ? code : undefined;
  return page(() => <IdentityPage frame={visit} model={{ identity, may, done }} />);
}

async function protect(visit: EmployeeVisit, { target, fields }: Asked): Promise<Reply> {
  const done = await changeProtection(visit, target, fields);
  return done === undefined ? missing : redirect(`/citizens/${target}?done=${done}`);
}

async function showNumber(visit: Visit, { target, fields }: Asked): Promise<Reply> {
  const revealed = await revealNumber(visit, target);
  if (revealed === undefined) return missing;
  const back = ownAddress(fields.text('back'));
  return page(() => <NumberPage frame={visit} revealed={revealed} back={back} />);
}

/** The way back leads to a page of ours, whatever the form was made to say. */
function ownAddress(back: string): string {
  return /^\/[^/\\]/.test(back) ? back : '/';
}
