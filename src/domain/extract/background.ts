import { halfYearOf } from '../edition/half-year.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { ExtractBackground } from './agreement.ts';
import type { KnownOf } from './k-anonymity.ts';

/** One person of an extract as far as somebody who knows them might know them by it. */
export interface PersonBehind {
  readonly authority: string;
  /** The year they were born; `null` where nobody has written it down. */
  readonly born: number | null;
  readonly startsOn: PlainDate;
}

const decade = 10;

/** The background of one person, a value for each thing that was agreed, in the order it was agreed in. */
export function backgroundOf(person: PersonBehind, agreed: readonly ExtractBackground[]): KnownOf {
  return agreed.map((thing) => read[thing](person));
}

const read: Readonly<Record<ExtractBackground, (person: PersonBehind) => string | number | undefined>> = {
  authority: ({ authority }) => authority,
  age: ({ born, startsOn }) => (born === null ? undefined : decadeOf(Number(startsOn.slice(0, 4)) - born)),
  started: ({ startsOn }) => halfYearOf(startsOn),
};

/** The first year of the ten: 30 is from 30 to 39, by the year somebody turned it. */
function decadeOf(age: number): number {
  return Math.floor(age / decade) * decade;
}
