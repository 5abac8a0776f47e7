import { sayYesToHandover } from '../../../domain/journal/yes-to-handover.ts';
import { accepted, type Result, refused } from '../../../domain/kernel/result.ts';
import type { CitizenVisit } from '../../access/index.ts';
import { readHandovers } from '../handover-queries.ts';
import { saveYesToHandover } from '../handover-repository.ts';
import { readHandoverToAsk } from '../own-handovers.ts';

/** The client says yes: from now on the successor reads, until the yes is taken back. Pressing twice says yes once. */
export async function sayYes(
  visit: CitizenVisit,
  referral: string,
  handover: string,
): Promise<Result<'yes', 'not-asked'>> {
  const handovers = await readHandovers(visit, { referrals: [referral] });
  const asked = handovers.find((one) => one.handover.id === handover);
  if (asked === undefined) return refused('not-asked');
  if (asked.state === 'open') return accepted('yes');
  const { words, courseEndsOn } = await readHandoverToAsk(visit, asked);
  const yes = sayYesToHandover(asked.handover, asked.state, words, courseEndsOn, visit.today);
  if (!yes.ok) return yes;
  if (await saveYesToHandover(visit, asked, yes.value)) {
    await visit.record({
      action: 'consent.give',
      subject: { kind: 'consent', id: yes.value.id },
      authority: asked.authority,
      payload: { content: 'journal', toAccount: asked.handover.to, text: yes.value.text },
    });
  }
  return accepted('yes');
}
