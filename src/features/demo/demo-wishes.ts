import type { Client } from 'pg';
import { addWeeks, type PlainDate } from '../../domain/kernel/plain-date.ts';
import type { KeyRing } from '../../platform/keys/key-ring.ts';
import { saveWish, wishToChange } from '../wishes/index.ts';
import { readDoorsOpenedFor } from './demo-doors-queries.ts';
import type { DemoAccount } from './demo-report-people.ts';
import { visiting } from './demo-visit-queries.ts';

/** What people of a demo wish for at work, in turn: invented, and different enough for places to fit some and not others. */
const wishes = [
  {
    kinds: ['virksomhedspraktik', 'fleksjob'],
    trades: ['green', 'animals'],
    tasks: 'Noget ude, hvor man kan se, hvad man har lavet',
    skills: 'Passe planter\nKøre traktor',
    needs: ['breaks', 'few_people'],
    hoursFrom: '6',
    hoursTo: '12',
  },
  {
    kinds: ['virksomhedspraktik'],
    trades: ['food', 'shop'],
    tasks: 'Bage, pakke og sætte på plads',
    skills: 'Bage brød\nHave styr på et lager',
    needs: ['fixed_hours', 'no_phone', 'one_contact'],
    hoursFrom: '10',
    hoursTo: '20',
  },
  {
    kinds: ['ordinaere-loentimer'],
    trades: ['office', 'it_and_media'],
    tasks: 'Holde orden i tal og papirer',
    skills: 'Regneark\nSkrive godt dansk',
    needs: ['quiet_place', 'written_tasks', 'late_start'],
    hoursFrom: '4',
    hoursTo: '8',
  },
] as const;

/** Wishes of two in three of a run's people, written by the very command that people use. */
export async function demoWishes(
  administrator: Client,
  keys: KeyRing,
  run: string,
  consultant: DemoAccount,
  today: PlainDate,
): Promise<void> {
  const people = await readDoorsOpenedFor(administrator, run, consultant.account);
  for (const [nth, who] of people.entries()) {
    const [wish, day] = [wishes[nth % wishes.length], addWeeks(who.since, 2)];
    if (wish === undefined || nth % 3 === 2 || day > today) continue;
    await visiting(
      administrator,
      keys,
      consultant,
      day,
      async (visit) => {
        const saved = await saveWish(visit, who, { ...wishToChange(undefined), ...wish });
        if (saved.outcome !== 'saved') throw new Error("the demo's wishes are refused");
      },
      { recordedThen: true },
    );
  }
}
