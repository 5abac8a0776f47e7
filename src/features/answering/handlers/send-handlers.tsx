import { missing, page, type Reply, redirect } from '../../../platform/http/reply.ts';
import type { Asked, Visit } from '../../access/index.ts';
import { HelpPage, readRota } from '../../alarms/index.ts';
import { waveAddress, whenDone } from '../answering-addresses.ts';
import type { AskedHere } from '../asked-here.ts';
import { sendAnswers } from '../commands/send-answers.ts';
import { readDraft } from '../draft-repository.ts';
import { SentPage } from '../lending/pages/sent-page.tsx';
import { CheckPage } from '../pages/check-page.tsx';
import { findMine, isOpen } from './find-wave.ts';

/** All answers, to be looked through before they are sent. */
export async function checkScreen(visit: Visit, asked: Asked): Promise<Reply> {
  const here = await findMine(visit, asked);
  if (here === undefined) return missing;
  if (!isOpen(here)) return redirect(whenDone(visit.viewer, here.sheet.enrolment));
  const model = { here, answers: await readDraft(visit, here), refusals: [] };
  return page(() => <CheckPage frame={visit} model={model} />);
}

/** Sends them, once: a second press comes to the same. */
export async function send(visit: Visit, asked: Asked): Promise<Reply> {
  const here = await findMine(visit, asked);
  if (here === undefined) return missing;
  const done = (what: string) => whenDone(visit.viewer, here.sheet.enrolment, what);
  if (!isOpen(here)) return redirect(done('sent_before'));
  const answers = await readDraft(visit, here);
  const { today, language } = visit;
  const sent = await sendAnswers(visit, here, answers, {
    answeredOn: today,
    language,
    mode: here.sheet.lent?.way ?? 'own_page',
  });
  if (sent.ok && here.sheet.lent !== undefined) return thanks(visit, here, sent.value);
  if (sent.ok && sent.value === 'raised')
    return redirect(`${waveAddress(here.sheet.enrolment, here.wave)}/help`);
  if (sent.ok) return redirect(done(sent.value));
  const model = { here, answers, refusals: sent.refusals };
  return page(() => <CheckPage frame={visit} model={model} />, 422);
}

/**
 * A form that was lent is closed by being sent, so what is said then is said at once and stands at no address: the next
 * one to hold the screen finds nothing.
 */
async function thanks(visit: Visit, { sheet }: AskedHere, sent: string): Promise<Reply> {
  if (sent !== 'raised')
    return page(() => (
      <SentPage
        language={visit.language}
        way={sheet.lent?.way ?? 'link'}
        isOwn={sheet.lent?.side === 'citizen'}
      />
    ));
  const rota = await readRota(visit, sheet.run);
  return page(() => <HelpPage frame={visit} rota={rota} on={undefined} />);
}

/** Where there is help, at once, for somebody whose answer must be acted upon. */
export async function showHelp(visit: Visit, asked: Asked): Promise<Reply> {
  const here = await findMine(visit, asked);
  if (here === undefined) return missing;
  const rota = await readRota(visit, here.sheet.run);
  return page(() => (
    <HelpPage frame={visit} rota={rota} on={whenDone(visit.viewer, here.sheet.enrolment, 'sent')} />
  ));
}
