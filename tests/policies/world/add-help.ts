import type { Chance } from './chance.ts';
import type { Ground } from './ground.ts';
import type { World } from './world.ts';

/**
 * What a citizen and somebody around them agreed about helping, and what was said yes to with an invitation. One in three
 * is around only while there is an invitation.
 */
export function addHelp(world: World, ground: Ground, luck: Chance): void {
  for (const [at, person] of world.network_person.entries()) {
    const { authority_id, id: network_person_id, citizen_id, account_id, part } = person;
    person.while_invited = part === 'relative' && at % 3 === 0;
    if (part !== 'relative' && !luck.happens(0.3)) continue;
    const id = luck.id();
    const own = { authority_id, citizen_id, account_id, written_side: luck.one(['citizen', 'relative']) };
    const recorded_by = luck.one(ground.staff).account;
    const written = { network_person_id, version: 1, words: 'Opdigtede ord', written_on: '2026-05-01' };
    world.help_words.push({ ...own, ...written, id, recorded_by });
    if (luck.happens(0.3)) continue;
    const agreed_side = own.written_side === 'citizen' ? 'relative' : 'citizen';
    world.help_yes.push({ ...own, help_words_id: id, agreed_side, given_on: '2026-05-02', recorded_by });
  }
  for (const { authority_id, id: access_grant_id, citizen_id, kind, recorded_by } of world.access_grant) {
    if (kind !== 'invited_meeting') continue;
    const said = { text_version: 1, words: 'Opdigtede ord', given_on: '2026-05-01' };
    world.invitation_yes.push({ authority_id, access_grant_id, citizen_id, ...said, recorded_by });
  }
}
