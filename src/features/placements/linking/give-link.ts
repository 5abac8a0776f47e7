import type { EmployeeVisit } from '../../access/index.ts';
import { codeHash, type LinkSecret, mostTries, newLinkSecret } from '../../answering/index.ts';
import type { Placement } from '../placement-model.ts';
import type { PlacementCourse } from '../placement-queries.ts';
import { addLink, endLinks, keyLink } from './link-repository.ts';

/** Makes a link with its code; one that was made earlier opens nothing any more. Both are told once. */
export async function giveLink(
  visit: EmployeeVisit,
  { authority }: PlacementCourse,
  { now }: Placement,
): Promise<LinkSecret> {
  await endLinks(visit, now.placement, 'replaced');
  const secret = newLinkSecret();
  const link = await addLink(visit, now.id);
  await keyLink(visit, link, secret.key.hash, codeHash(secret.key.secret, secret.code), mostTries);
  await visit.record({
    action: 'placement_reply.lend',
    subject: { kind: 'placement_link', id: link },
    authority,
    payload: { placement: now.placement },
  });
  return secret;
}

/** Closes what is open. */
export async function stopLink(
  visit: EmployeeVisit,
  { authority }: PlacementCourse,
  { now }: Placement,
): Promise<void> {
  await endLinks(visit, now.placement, 'stopped');
  await visit.record({
    action: 'placement_reply.lend',
    subject: { kind: 'placement', id: now.placement },
    authority,
    payload: { stopped: true },
  });
}
