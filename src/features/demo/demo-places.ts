import type { Client } from 'pg';
import { v7 as newId } from 'uuid';
import { addWeeks, type PlainDate } from '../../domain/kernel/plain-date.ts';
import { tellableLines } from '../../domain/telling/tellable-lines.ts';
import type { KeyRing } from '../../platform/keys/key-ring.ts';
import type { EmployeeVisit } from '../access/index.ts';
import { proposePlace, readPlaces } from '../matching/index.ts';
import { readWish, saveWish, wishToChange } from '../wishes/index.ts';
import type { DemoAccount } from './demo-report-people.ts';
import type { DemoAct } from './demo-run-file.ts';
import { tellAct } from './demo-task-force.ts';
import { visiting } from './demo-visit-queries.ts';

/** What companies have promised: one place that fits, one that does not, and one that fits in part. */
const pledges: readonly DemoAct[] = [
  {
    kind: 'pledge',
    company: 'Ådal Planteskole',
    people: 2,
    hours: 12,
    week: 0,
    workKind: 'virksomhedspraktik',
    weeks: 52,
    conditions: 'Arbejde ude, også når det regner',
    gives: ['few_hours', 'breaks', 'few_people'],
    cannotGive: ['no_heavy_lifting'],
  },
  {
    kind: 'pledge',
    company: 'Havnens Auto A/S',
    people: 1,
    hours: 30,
    week: 0,
    workKind: 'fleksjob',
    weeks: 40,
    conditions: 'Man møder kl. 7',
    gives: ['fixed_hours'],
    cannotGive: ['late_start', 'breaks'],
  },
  {
    kind: 'pledge',
    company: 'Møllebageriet ApS',
    people: 1,
    hours: 15,
    week: 0,
    workKind: 'virksomhedspraktik',
    weeks: 26,
    gives: ['breaks', 'one_contact'],
  },
];

const wish = {
  kinds: ['virksomhedspraktik'],
  trades: ['green', 'food'],
  tasks: 'Noget med hænderne, gerne ude',
  skills: 'Passe planter\nBage brød',
  needs: ['breaks', 'few_people', 'late_start'],
  hoursFrom: '6',
  hoursTo: '12',
} as const;

interface Whose {
  readonly citizen: string;
  readonly authority: string;
}

/** Places to compare a citizen's wish with, and one that was suggested, by the very commands that people use. */
export async function demoPlaces(
  administrator: Client,
  keys: KeyRing,
  consultant: DemoAccount,
  { run, ...whose }: Whose & { readonly run: string },
  today: PlainDate,
): Promise<void> {
  const on = (weeksAgo: number, work: (visit: EmployeeVisit) => Promise<void>) =>
    visiting(administrator, keys, consultant, addWeeks(today, -weeksAgo), work, { recordedThen: true });
  await on(4, async (visit) => {
    for (const pledge of pledges) await tellAct(visit, run, pledge);
  });
  await on(2, async (visit) => {
    const saved = await saveWish(visit, whose, { ...wishToChange(undefined), ...wish });
    if (saved.outcome !== 'saved') throw new Error("the demo's wish is refused");
  });
  await on(1, (visit) => suggestFirst(visit, whose));
}

async function suggestFirst(visit: EmployeeVisit, whose: Whose): Promise<void> {
  const place = (await readPlaces(visit, whose.citizen)).find(
    ({ company }) => company === pledges[0]?.company,
  );
  const wished = await readWish(visit, whose.citizen);
  if (place === undefined || wished === undefined) throw new Error("the demo's place is not there");
  const lines = tellableLines(wished.value).filter(({ about }) => about === 'skill' || about === 'hours');
  await proposePlace(visit, whose, place, newId(), { lines, ownWords: undefined });
}
