import { reportedPerson } from '../../src/features/demo/demo-report-people.ts';

/** A day as a sheet writes it: some lines with dots, some as people do by hand. */
type Day = readonly [year: number, month: number, day: number];

const headings = [
  'Borger',
  'CPR nr.',
  'Startdato',
  'Kriterier',
  'Slut',
  'Årsag til slut',
  'Job fra',
  'Jobtype',
  'Timer',
  'Arbejdsplads',
  'Praktik start',
  'Praktik slut',
  'Uddannelse start',
  'Psykiatri',
  'Bemærkninger',
] as const;

/** How many people the list tells of. */
export const halfWayPeople = 98;

/**
 * A project leader's own sheet half-way through: 99 lines about 98 people, with a title above, two ways to write a day,
 * words of the team's own, an ending whose day nobody knows, and somebody who stands there twice. Published were 17 in a
 * job, 10 who had begun an education, 19 in a placement and 4 referred to treatment.
 */
export function aHalfWayList(): string[][] {
  const lines = Array.from({ length: halfWayPeople }, (_, at) => lineOf(at));
  const twice = [...(lines[40] ?? [])];
  twice[0] = turned(twice[0] ?? '');
  twice[1] = slipped(twice[1] ?? '');
  twice[2] = writtenByHand(startOf(40));
  return [['Vejen videre, status for alle'], [...headings], ...lines, twice];
}

/** The list as a text file that Danish programs write. */
export function asCsv(rows: readonly (readonly string[])[]): string {
  return rows
    .map((row) => row.map((cell) => (cell.includes(';') ? `"${cell}"` : cell)).join(';'))
    .join('\r\n');
}

function lineOf(at: number): string[] {
  const write = at % 2 === 0 ? writtenWithDots : writtenByHand;
  const cells = Object.fromEntries(headings.map((heading) => [heading, ''])) as Record<string, string>;
  const tell = (more: Partial<Record<(typeof headings)[number], string>>): void => {
    Object.assign(cells, more);
  };
  tell({ Borger: reportedPerson(at).name, 'CPR nr.': numberOf(at), Startdato: write(startOf(at)) });
  tell({ Kriterier: at % 3 === 0 ? 'version 1' : 'v2' });
  if (at < 17)
    tell({ 'Job fra': write([2026, 3 + (at % 6), 2 + at]), Jobtype: at % 2 === 0 ? 'fleks' : 'alm. job' });
  if (at < 17) tell({ Timer: at % 3 === 0 ? '7,5' : '20 t', Arbejdsplads: 'Havnens Bageri' });
  // Had a job for a while, and has none now.
  if (at === 20) tell({ Slut: write([2026, 8, 14]), 'Årsag til slut': 'stoppet' });
  if (at >= 25 && at < 44) tell({ 'Praktik start': write([2026, 4, 1 + (at % 25)]) });
  if (at >= 50 && at < 60)
    tell({ 'Praktik start': write([2025, 5, 1]), 'Praktik slut': write([2025, 8, 31]) });
  if (at >= 60 && at < 70) tell({ 'Uddannelse start': write([2026, 2, 1 + (at % 20)]) });
  if (at >= 80 && at < 84) tell({ Psykiatri: write([2026, 1, 10 + (at - 80)]) });
  // Left for the job they got: no drop-out.
  if (at === 3) tell({ Slut: write([2026, 9, 30]), 'Årsag til slut': 'fik job' });
  // Ended, and nobody wrote down when.
  if (at === 90) tell({ Slut: '?', 'Årsag til slut': 'gennemført' });
  if (at % 7 === 0) tell({ Bemærkninger: 'ring i stedet for at skrive' });
  return headings.map((heading) => cells[heading] ?? '');
}

function startOf(at: number): Day {
  return [2025, 1 + (at % 9), 1 + ((at * 3) % 28)];
}

function numberOf(at: number): string {
  const day = String(61 + (at % 28));
  const month = String(1 + (at % 12)).padStart(2, '0');
  return `${day}${month}${70 + (at % 25)}-${1000 + at * 53}`;
}

/** The last two digits have changed places. */
function slipped(number: string): string {
  return `${number.slice(0, -2)}${number.slice(-1)}${number.slice(-2, -1)}`;
}

function turned(name: string): string {
  const [first = '', last = ''] = name.split(' ');
  return `${last}, ${first}`;
}

function writtenWithDots([year, month, day]: Day): string {
  return `${day}.${month}.${year}`;
}

function writtenByHand([year, month, day]: Day): string {
  return `${day}/${month}-${String(year).slice(2)}`;
}
