/**
 * What the pages of a working day cost in a house with many citizens: my day, the board, an enrolment page, a note and
 * a register, asked for and saved.
 *
 *   node --import tsx bench/daily-pages.ts [citizens = 5000] [attendances = 200000] [times = 200] [warm-up = 30]
 *
 * One worker with fifty courses in a closed loop: each answer is read whole before the next question leaves. Wall time
 * is what she waits; CPU is what the web server and every PostgreSQL process used, to the microsecond, without what
 * ended in between. A save is a whole one: the form is asked for first, outside the measurement.
 */
import pg from 'pg';
import { askOften, percentile } from './asking.ts';
import { aDayOf, type WorkDay } from './day-of-a-worker.ts';
import { signIn, type Visitor } from './demo-visitor.ts';
import { fieldsOf } from './form-fields.ts';
import { fillWithMany } from './many-citizens.ts';
import { type OwnDemo, onOwnDemo } from './own-demo.ts';
import { familyOf, preciseCpuOf } from './process-figures.ts';

const citizens = Number(process.argv[2] ?? 5_000);
const attendances = Number(process.argv[3] ?? 200_000);
const times = Number(process.argv[4] ?? 200);
const warmUp = Number(process.argv[5] ?? 30);

/** Milliseconds of one answer: what was waited, and what each side used. */
interface Figures {
  readonly wall: number;
  readonly node: number;
  readonly database: number;
}

async function measured(demo: OwnDemo, ask: () => Promise<void>): Promise<Figures> {
  const used = () => ({
    node: preciseCpuOf(demo.server),
    database: familyOf(demo.postmaster).reduce((sum, pid) => sum + preciseCpuOf(pid), 0),
  });
  const before = used();
  const [wall = 0] = await askOften(ask, 1);
  const after = used();
  return { wall, node: after.node - before.node, database: after.database - before.database };
}

function tell(name: string, all: readonly Figures[]): void {
  const at = (share: number, figure: (one: Figures) => number) =>
    percentile(
      all.map(figure).toSorted((one, other) => one - other),
      share,
    ).toFixed(1);
  const both = ({ node, database }: Figures) => node + database;
  console.log(
    `${name}: wall p50 ${at(0.5, ({ wall }) => wall)} p95 ${at(0.95, ({ wall }) => wall)} ms; ` +
      `CPU p50 ${at(0.5, both)} (Node ${at(0.5, ({ node }) => node)}, PostgreSQL ${at(0.5, ({ database }) => database)}) p95 ${at(0.95, both)} ms`,
  );
}

/** One page, asked for again and again. */
async function page(demo: OwnDemo, visitor: Visitor, name: string, address: string): Promise<void> {
  const ask = async () => {
    const { status } = await visitor.get(address);
    if (status !== 200) throw new Error(`${name} answered ${status}`);
  };
  await askOften(ask, warmUp);
  const all: Figures[] = [];
  while (all.length < times) all.push(await measured(demo, ask));
  tell(name, all);
}

/** One form saved again and again, filled in from what its page holds. */
async function saved(
  demo: OwnDemo,
  visitor: Visitor,
  name: string,
  address: string,
  to: string,
  said: (time: number) => Readonly<Record<string, string>>,
): Promise<void> {
  const all: Figures[] = [];
  for (let time = 0; time < times + warmUp; time += 1) {
    const fields = { ...fieldsOf((await visitor.get(address)).body, to), ...said(time) };
    const figures = await measured(demo, async () => {
      const { status } = await visitor.post(to, fields);
      if (status !== 303 && status !== 302) throw new Error(`${name} answered ${status}`);
    });
    if (time >= warmUp) all.push(figures);
  }
  tell(name, all);
}

async function wholeDay(demo: OwnDemo, { button, course, register, people }: WorkDay): Promise<void> {
  const visitor = await signIn(demo.origin, button);
  try {
    await page(demo, visitor, 'my day, fifty courses', '/my-day');
    await page(demo, visitor, 'team board, fifty courses', '/team-board');
    await page(demo, visitor, 'enrolment page', course);
    await page(demo, visitor, 'note, asked for', `${course}/notes/new`);
    await saved(demo, visitor, 'note, saved', `${course}/notes/new`, `${course}/notes`, () => ({
      kind: 'talk',
      attendance: 'present',
      words: 'Måling.',
      audience: 'team_and_citizen',
    }));
    await page(demo, visitor, 'register of twelve, asked for', register);
    await saved(demo, visitor, 'register of twelve, saved', register, register, (time) =>
      Object.fromEntries(people.map((one) => [`came-${one}`, time % 2 === 0 ? 'present' : 'late'])),
    );
  } finally {
    visitor.leave();
  }
}

await onOwnDemo(async (demo) => {
  const superuser = new pg.Client(demo.superuser);
  await superuser.connect();
  try {
    const { worker } = await fillWithMany(superuser, { citizens, attendances });
    console.log(`${citizens} citizens, ${attendances} attendances; each ${times} times after ${warmUp}`);
    await wholeDay(demo, await aDayOf(superuser, worker));
  } finally {
    await superuser.end();
  }
});
