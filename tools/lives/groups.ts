import { addDays, addWeeks, type PlainDate } from '../../src/domain/kernel/plain-date.ts';
import type { LivedRun } from './crew.ts';
import type { Deed } from './deed.ts';
import { diceOf } from './dice.ts';
import type { Lived } from './lives-of.ts';
import * as words from './words.ts';

const everyWeeks = 4;
const most = 10;

/** Every fourth Thursday those who hold courses together gather a group: planned a week ahead, written up after. */
export function groupsOf({ key, definition }: LivedRun, lived: readonly Lived[], until: PlainDate): Deed[] {
  if (!definition.sessionKinds.includes('group_course')) return [];
  const deeds: Deed[] = [];
  const holders = [...new Set(lived.map(({ coordinator }) => coordinator))].toSorted();
  const since = lived.map(({ from }) => from).toSorted()[0] ?? until;
  for (const holder of holders)
    for (let day = addDays(addWeeks(until, 1), 3); day > since; day = addWeeks(day, -everyWeeks))
      deeds.push(...groupOn(key, holder, day, lived, until));
  return deeds;
}

function groupOn(
  run: string,
  who: string,
  day: PlainDate,
  lived: readonly Lived[],
  until: PlainDate,
): Deed[] {
  const plannedOn = addDays(day, -10);
  const there = lived
    .filter(({ coordinator, from, to }) => coordinator === who && from <= plannedOn && to > day)
    .slice(-most)
    .map(({ citizen }) => citizen);
  const [first] = there;
  if (there.length < 3 || first === undefined || plannedOn > until) return [];
  const dice = diceOf(run, who, day);
  const deed = { who, citizen: first, run };
  const planned: Deed = {
    ...deed,
    on: plannedOn,
    does: {
      what: 'plans-group',
      kind: 'group_course',
      title: dice.pick(words.groupTitles),
      day,
      at: '10:00',
      minutes: 120,
      place: 'Det store rum',
      citizens: there,
    },
  };
  if (day >= until) return [planned];
  const came = there.map((citizen) => {
    return { citizen, attendance: dice.happens(0.8) ? ('present' as const) : ('excused' as const) };
  });
  return [planned, { ...deed, on: addDays(day, 1), does: { what: 'takes-register', came } }];
}
