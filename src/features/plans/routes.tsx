import type { ActionName } from '../../domain/access/action.ts';
import type { GuardedRoute } from '../access/index.ts';
import { changeAgenda } from './handlers/agenda-handlers.tsx';
import { showHistory, showPlan } from './handlers/plan-handlers.tsx';
import { askStrand, keepStrand } from './handlers/strand-handlers.tsx';
import { tickOwnStep } from './handlers/tick-handler.ts';
import { askWords, keepWords } from './handlers/words-handlers.tsx';

/** The pages of a plan, once for staff and once for the citizen: the same handlers behind locks of their own. */
export const planRoutes: readonly GuardedRoute[] = [
  ...pagesAt('plan', ''),
  ...pagesAt('my-plan', '_own'),
  {
    method: 'post',
    address: '/enrolments/:enrolment/my-plan/steps',
    action: 'work_strand.write_own',
    at: 'enrolment',
    as: 'citizen',
    handle: tickOwnStep,
  },
];

function pagesAt(place: 'plan' | 'my-plan', own: '' | '_own'): GuardedRoute[] {
  const address = (rest: string) => `/enrolments/:enrolment/${place}${rest}`;
  const at = 'enrolment';
  const get = (rest: string, action: ActionName, handle: typeof showPlan): GuardedRoute => {
    return own === '_own'
      ? { method: 'get', address: address(rest), action, at, as: 'citizen', handle }
      : { method: 'get', address: address(rest), action, at, as: 'employee', handle };
  };
  const both = (
    rest: string,
    action: ActionName,
    { ask, keep }: { readonly ask: typeof showPlan; readonly keep: typeof showPlan },
  ): GuardedRoute[] => [get(rest, action, ask), { ...get(rest, action, keep), method: 'post' }];
  return [
    get('', 'work_strand.read', showPlan),
    get('/history', 'work_strand.read', showHistory),
    ...both('/words', `plan.write${own}`, { ask: askWords, keep: keepWords }),
    ...both('/work', `work_strand.write${own}`, { ask: askStrand, keep: keepStrand }),
    ...both('/strands/:strand', `other_strands.write${own}`, { ask: askStrand, keep: keepStrand }),
    { ...get('/agenda', `agenda.write${own}`, changeAgenda), method: 'post' },
  ];
}
