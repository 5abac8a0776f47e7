import { missing, page, type Reply, redirect } from '../../../platform/http/reply.ts';
import type { Asked, Visit } from '../../access/index.ts';
import { whenDone } from '../answering-addresses.ts';
import { isMine } from '../asked-here.ts';
import { tellNoAnswer } from '../commands/tell-no-answer.ts';
import { type NoAnswer, noAnswerReasons } from '../no-answer.ts';
import { NoAnswerPage } from '../pages/no-answer-page.tsx';
import { findWave, isOpen } from './find-wave.ts';

/** Staff tell it of their own answer and of the citizen's; the citizen and others of their own. */
async function findToTell(visit: Visit, asked: Asked) {
  const here = await findWave(visit, asked);
  const isCitizens = here?.wave.asking.side === 'citizen' && visit.viewer.as === 'employee';
  return here && isOpen(here) && (isCitizens || isMine(visit, here, here.wave)) ? here : undefined;
}

export async function askNoAnswer(visit: Visit, asked: Asked): Promise<Reply> {
  const here = await findToTell(visit, asked);
  if (here === undefined) return missing;
  return page(() => <NoAnswerPage frame={visit} here={here} isRefused={false} />);
}

export async function keepNoAnswer(visit: Visit, asked: Asked): Promise<Reply> {
  const here = await findToTell(visit, asked);
  if (here === undefined) return missing;
  const told = toldIn(asked.fields.text('why'));
  if (told === undefined) return page(() => <NoAnswerPage frame={visit} here={here} isRefused />, 422);
  await tellNoAnswer(visit, here, told);
  return redirect(whenDone(visit.viewer, here.sheet.enrolment, 'told'));
}

function toldIn(why: string): NoAnswer | undefined {
  if (why === 'refused') return { outcome: 'refused' };
  const reason = noAnswerReasons.find((one) => one === why);
  return reason && { outcome: 'could_not', reason };
}
