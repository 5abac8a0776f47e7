import type { World } from '../world/world.ts';
import { worldDay } from '../world/world-time.ts';
import { oncePerViewer } from './once-per-viewer.ts';

type Link = World['answer_link'][number];

/** The questionnaire and the time a row of answers belongs to, in one word. */
export function formOf(row: { run_questionnaire_id: string; nth: number }): string {
  return `${row.run_questionnaire_id} ${row.nth}`;
}

/** The form that whoever came by a link may still answer, and the course it is about. */
export const linkOf = oncePerViewer(
  (world, viewer): { readonly form: string; readonly link: Link } | undefined => {
    const link = world.answer_link.find((row) => row.id === viewer.account);
    return link === undefined || viewer.part !== 'link_holder' || isClosed(world, link)
      ? undefined
      : { form: formOf(link), link };
  },
);

/** Its days are over, somebody closed it, it is answered, or the citizen took a yes of the course back after it was made. */
function isClosed(world: World, link: Link): boolean {
  const consents = world.consent.filter((row) => row.referral_id === link.referral_id).map(({ id }) => id);
  return (
    link.last_day < worldDay ||
    world.answer_link_end.some((row) => row.answer_link_id === link.id) ||
    world.wave_outcome.some(
      (row) =>
        row.outcome === 'answered' && row.enrolment_id === link.enrolment_id && formOf(row) === formOf(link),
    ) ||
    world.consent_withdrawal.some(
      (row) => consents.includes(row.consent_id) && momentOf(row.recorded_at) >= momentOf(link.recorded_at),
    )
  );
}

function momentOf(recorded: Date | string | undefined): number {
  return new Date(recorded ?? worldDay).getTime();
}
