import assert from 'node:assert/strict';
import { openAddress, type Person } from '../steps/person.ts';
import { findsNowhere } from '../steps/seeing.ts';
import { onePageOfEachKind } from '../steps/walking-around.ts';

/** Where lists of people stand: none of them may name somebody to an outsider. */
const lists = ['/my-day', '/referrals', '/sessions/new'];

/**
 * Looks, after each step of a life, from where two outsiders stand: every page of the citizen's so far is closed to
 * them, and answers as an address that never was; no list names her.
 */
export function outsidersLook(outsiders: readonly Person[], fullName: string) {
  const closed = new Set<string>();
  return {
    async look(...addresses: readonly string[]): Promise<void> {
      for (const address of addresses) closed.add(address);
      for (const { name, page } of outsiders) {
        for (const address of closed) {
          const answer = await page.request.get(address);
          assert.equal(answer.status(), 404, `${name} opens ${address}`);
          assert.ok(!(await answer.text()).includes(fullName), `${name} is told who it is at ${address}`);
        }
        for (const address of lists) {
          const html = await (await page.request.get(address)).text();
          assert.ok(!html.includes(fullName), `${name} finds ${fullName} at ${address}`);
        }
      }
    },
    /** At the end both walk around: along every list, and to one page of each kind. */
    async everywhere(): Promise<void> {
      for (const outsider of outsiders) {
        await openAddress(outsider, '/');
        await findsNowhere(outsider, fullName, onePageOfEachKind);
      }
    },
  };
}
