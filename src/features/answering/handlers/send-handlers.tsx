import { missing, page, type Reply, redirect } from '../../../platform/http/reply.ts';
import type { Asked, Visit } from '../../access/index.ts';
import { HelpPage, readRota } from '../../alarms/index.ts';
import { listAddress, waveAddress } from '../answering-addresses.ts';
import { sendAnswers } from '../commands/send-answers.ts';
import { readDraft } from '../draft-repository.ts';
import { CheckPage } from '../pages/check-page.tsx';
import { findMine, isOpen } from './find-wave.ts';

/** All answers, to be looked through before they are sent. */
export async function checkScreen(visit: Visit, asked: Asked): Promise<Reply> {
  const here = await findMine(visit, asked);
  if (here === undefined) return missing;
  if (!isOpen(here)) return redirect(listAddress(here.sheet.enrolment));
  const model = { here, answers: await readDraft(visit, here), refusals: [] };
  return page(() => <CheckPage frame={visit} model={model} />);
}

/** Sends them, once: a second press comes to the same. */
export async function send(visit: Visit, asked: Asked): Promise<Reply> {
  const here = await findMine(visit, asked);
  if (here === undefined) return missing;
  const list = listAddress(here.sheet.enrolment);
  if (!isOpen(here)) return redirect(`${list}?done=sent_before`);
  const answers = await readDraft(visit, here);
  const { today, language } = visit;
  const sent = await sendAnswers(visit, here, answers, { answeredOn: today, language, mode: 'own_page' });
  if (sent.ok && sent.value === 'raised')
    return redirect(`${waveAddress(here.sheet.enrolment, here.wave)}/help`);
  if (sent.ok) return redirect(`${list}?done=${sent.value}`);
  const model = { here, answers, refusals: sent.refusals };
  return page(() => <CheckPage frame={visit} model={model} />, 422);
}

/** Where there is help, at once, for somebody whose answer must be acted upon. */
export async function showHelp(visit: Visit, asked: Asked): Promise<Reply> {
  const here = await findMine(visit, asked);
  if (here === undefined) return missing;
  const rota = await readRota(visit, here.sheet.run);
  return page(() => (
    <HelpPage frame={visit} rota={rota} on={`${listAddress(here.sheet.enrolment)}?done=sent`} />
  ));
}
