import { handOver, missing, page, type Reply, redirect } from '../../../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, Visit } from '../../../access/index.ts';
import { whenDone } from '../../answering-addresses.ts';
import { type AskedHere, canBeLent } from '../../asked-here.ts';
import { findWave, isOpen } from '../../handlers/find-wave.ts';
import { lastDayOf, lendTablet, makeLink, stopLinks } from '../commands/lend-form.ts';
import { LendPage } from '../pages/lend-page.tsx';
import { LinkPage } from '../pages/link-page.tsx';
import { MadeLinkPage } from '../pages/made-link-page.tsx';

/** A form of a wave that can be answered, of a side it may be lent to. */
async function findToLend(visit: Visit, asked: Asked): Promise<AskedHere | undefined> {
  const here = visit.viewer.as === 'link' ? undefined : await findWave(visit, asked);
  return here && canBeLent(visit.viewer, here.wave) && isOpen(here) ? here : undefined;
}

/** A screen is handed to the citizen in the room, and to nobody else. */
async function findForScreen(visit: Visit, asked: Asked): Promise<AskedHere | undefined> {
  const here = await findToLend(visit, asked);
  return here?.wave.asking.side === 'citizen' ? here : undefined;
}

export async function askLink(visit: Visit, asked: Asked): Promise<Reply> {
  const here = await findToLend(visit, asked);
  if (here === undefined) return missing;
  return page(() => <LinkPage frame={visit} here={here} lastDay={lastDayOf(here, visit.today)} />);
}

/** Makes a link and shows it, with its code, this once: neither can be looked up again. */
export async function giveLink(visit: Visit, asked: Asked): Promise<Reply> {
  const here = await findToLend(visit, asked);
  if (here === undefined) return missing;
  const { key, code } = await makeLink(visit, here);
  const model = {
    here,
    address: `${asked.origin}/answer/${key.secret}`,
    code,
    lastDay: lastDayOf(here, visit.today),
  };
  return page(() => <MadeLinkPage frame={visit} model={model} />);
}

export async function stopLink(visit: Visit, asked: Asked): Promise<Reply> {
  const here = await findToLend(visit, asked);
  if (here === undefined) return missing;
  await stopLinks(visit, here);
  return redirect(whenDone(visit.viewer, here.sheet.enrolment, 'link_stopped'));
}

export async function askTablet(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const here = await findForScreen(visit, asked);
  return here === undefined ? missing : page(() => <LendPage frame={visit} here={here} />);
}

/** The screen is the citizen's from the next page on, and whoever lent it is signed out on it. */
export async function lendIt(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const here = await findForScreen(visit, asked);
  if (here === undefined) return missing;
  return handOver('/form', await lendTablet(visit, here));
}
