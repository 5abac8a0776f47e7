import { isCauseToLook } from './cause-to-look.ts';
import type { Look } from './look.ts';
import { isOutOfHours } from './out-of-hours.ts';
import { dayKey, lookingDays, unusualDays } from './unusual-days.ts';

/** Signs that a look may deserve a question; none of them says that anything was wrong. */
export const patterns = [
  'no_relation',
  'same_surname',
  'same_address',
  'colleague',
  'out_of_hours',
  'unusual_day',
] as const;

export type Pattern = (typeof patterns)[number];

/** A look in which at least one pattern was found. */
export interface Hit<SomeLook extends Look = Look> {
  readonly look: SomeLook;
  readonly why: readonly Pattern[];
}

type Sign = (look: Look, unusual: ReadonlySet<string>) => boolean;

const signs: Readonly<Record<Pattern, Sign>> = {
  no_relation: ({ actingAs }) => actingAs !== undefined && !actingAs.some(isCauseToLook),
  same_surname: ({ sameSurname }) => sameSurname,
  same_address: ({ sameAddress }) => sameAddress,
  colleague: ({ colleague }) => colleague,
  out_of_hours: isOutOfHours,
  unusual_day: (look, unusual) => unusual.has(dayKey(look)),
};

/** Every look in which a pattern is found, with all that were; in the order the looks came. */
export function findPatterns<SomeLook extends Look>(looks: readonly SomeLook[]): Hit<SomeLook>[] {
  const unusual = unusualDays(lookingDays(looks));
  return looks
    .map((look) => ({ look, why: patterns.filter((pattern) => signs[pattern](look, unusual)) }))
    .filter(({ why }) => why.length > 0);
}
