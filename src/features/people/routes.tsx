import { missing, page, type Reply } from '../../platform/http/reply.ts';
import type { Asked, GuardedRoute, Visit } from '../access/index.ts';
import { revealNumber } from './commands/reveal-number.ts';
import { NumberPage } from './pages/number-page.tsx';

export const peopleRoutes: readonly GuardedRoute[] = [
  {
    method: 'post',
    address: '/citizens/:citizen/number',
    action: 'identity.read',
    at: 'citizen',
    handle: showNumber,
  },
];

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
