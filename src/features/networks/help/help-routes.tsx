import { missing, page, type Reply, redirect } from '../../../platform/http/reply.ts';
import type { Asked, GuardedRoute, PersonalVisit } from '../../access/index.ts';
import { AroundPage } from '../pages/around-page.tsx';
import { readAroundModel } from '../read-around.ts';
import { agreeToHelp, writeHelp } from './agree-help.ts';
import { type OwnHelp, readOwnHelp } from './help-queries.ts';

/**
 * A relative's side of how they help. The addresses name no record: row security leaves a relative what a citizen began to
 * write with them, and the field tells which citizen.
 */
export const helpRoutes: readonly GuardedRoute[] = [
  { method: 'post', address: '/around/help', as: 'personal', handle: write },
  { method: 'post', address: '/around/help/yes', as: 'personal', handle: agree },
];

async function write(visit: PersonalVisit, asked: Asked): Promise<Reply> {
  const help = await readAsked(visit, asked);
  if (help === undefined) return missing;
  const written = await writeHelp(visit, help, 'relative', help, asked.fields);
  if (written.ok) return redirect('/around?done=help-sent');
  const { refusal } = written;
  const model = await readAroundModel(visit, '');
  const typed = { typed: asked.fields.text('words'), refusal };
  const helps = model.help.map((one) => (one.person === help.person ? { ...one, ...typed } : one));
  return page(
    () => <AroundPage frame={visit} model={{ ...model, help: helps }} />,
    refusal === 'written-meanwhile' ? 409 : 422,
  );
}

async function agree(visit: PersonalVisit, asked: Asked): Promise<Reply> {
  const help = await readAsked(visit, asked);
  const agreed =
    help !== undefined && (await agreeToHelp(visit, help, 'relative', help, asked.fields.text('wording')));
  return agreed ? redirect('/around?done=help-agreed') : missing;
}

/** `undefined` for whoever is nobody's relative, or whose citizen has not begun to write. */
async function readAsked(visit: PersonalVisit, { fields }: Asked): Promise<OwnHelp | undefined> {
  if (visit.viewer.part !== 'relative') return undefined;
  const person = fields.text('person');
  return (await readOwnHelp(visit)).find((one) => one.person === person);
}
