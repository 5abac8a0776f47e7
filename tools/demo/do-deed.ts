import { v7 as newId } from 'uuid';
import type { Deed, Does } from '../lives/deed.ts';
import type { Newcomer } from '../lives/newcomer.ts';
import type { Hand, Hands, Sent } from './hand.ts';
import { courseHands } from './hands-course.ts';
import { wayInHands } from './hands-way-in.ts';
import { courseOf, type Known } from './known.ts';
import type { Stage } from './stage.ts';

const hands: Hands = { ...wayInHands, ...courseHands };

/** Does one deed by the forms somebody would fill in for it. What is refused ends the whole making, with its words. */
export async function doDeed(stage: Stage, known: Known, deed: Deed, newcomer: Newcomer): Promise<void> {
  const window = await stage.atWork(deed.who);
  const begins = deed.does.what === 'refers' ? [beginsReferral(deed, known, newcomer)] : [];
  const hand = hands[deed.does.what] as Hand<Does['what']>;
  let ledTo = '';
  for (const { path, fields } of [...begins, ...hand(deed.does, deed, known)]) {
    const address = path === 'on' ? ledTo : path;
    const answer = await (fields === undefined
      ? window.get(address)
      : window.post(address, formWith(fields)));
    if (fields === undefined ? answer.status !== 200 : answer.location === undefined) {
      const words = wordsIn(answer.html);
      throw new Error(`${deed.on} ${deed.who} ${deed.does.what} at ${address}: ${answer.status} ${words}`);
    }
    ledTo = answer.location ?? '';
    const registered = /^\/citizens\/([^/]+)\/referral-drafts/.exec(ledTo)?.[1];
    if (registered !== undefined) known.citizens.set(deed.citizen, registered);
  }
}

function formWith(fields: NonNullable<Sent['fields']>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields))
    for (const text of typeof value === 'string' ? [value] : value) form.append(name, text);
  return form;
}

/** What is said on a page that says no. */
function wordsIn(html: string): string {
  const main = /<main\b.*?<\/main>/s.exec(html)?.[0] ?? html;
  return main
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .slice(0, 900);
}

/** A referral begins with whom it is about and where to; its draft's id becomes its own. */
function beginsReferral({ citizen, run }: Deed, known: Known, newcomer: Newcomer): Sent {
  const draft = newId();
  known.referrals.set(courseOf(citizen, run), draft);
  const met = known.citizens.get(citizen);
  const { fullName, callName, cpr } = newcomer;
  const who =
    met === undefined
      ? { who: 'new', 'full-name': fullName, 'call-name': callName, cpr }
      : { who: 'known', citizen: met };
  return { path: '/referrals/new', fields: { draft, run: known.runs.get(run) ?? '', ...who } };
}
