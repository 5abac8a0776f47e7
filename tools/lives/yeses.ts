import { contentsFor } from '../../src/domain/consent/recipient.ts';
import { addDays, type PlainDate } from '../../src/domain/kernel/plain-date.ts';
import { rowOfPlace } from '../../src/domain/programme/access-rows-of.ts';
import type { LivedRun } from './crew.ts';
import type { Does, Team } from './deed.ts';
import type { Dice } from './dice.ts';

const mostSayYes = 0.7;
/** A yes lasts for half a year, and is asked for anew. */
const daysOfAYes = 180;

/** What a citizen says yes to in the first week, of what the programme asks about people on the team. */
export function yesesOf(
  { definition }: LivedRun,
  team: Team,
  startsOn: PlainDate,
  dice: Dice,
): readonly Does[] {
  return definition.consents.flatMap((question): Does[] => {
    const { to } = question;
    if (to.who !== 'role' || !dice.happens(mostSayYes)) return [];
    const role = definition.roles.find(({ key }) => key === to.role);
    const name = team[to.role]?.[0];
    if (role === undefined || name === undefined) return [];
    const relation = rowOfPlace(role);
    if (!contentsFor(relation).includes(question.content)) return [];
    const until = addDays(startsOn, daysOfAYes);
    return [{ what: 'records-consent', question, to: name, relation, until }];
  });
}
