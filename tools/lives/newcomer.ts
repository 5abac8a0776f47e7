import { addDays, addMonths, type PlainDate } from '../../src/domain/kernel/plain-date.ts';
import { inventedName } from '../../src/features/demo/invented-names.ts';

/** Somebody whom the product does not know yet. */
export interface Newcomer {
  readonly fullName: string;
  readonly callName: string;
  readonly cpr: string;
}

/**
 * Somebody invented, so that everybody sees it.
 *
 * @param nth a number nobody else has, below a thousand
 * @param age full years on the day
 */
export function newcomer(nth: number, age: number, on: PlainDate): Newcomer {
  const born = addDays(addMonths(on, -12 * age), -(20 + ((nth * 37) % 300)));
  return { ...inventedName(nth), cpr: replacementNumber(born, nth) };
}

/** A number that no register has given anybody: sixty is added to the day. */
function replacementNumber(born: PlainDate, serial: number): string {
  const [year = '', month, day] = born.split('-');
  const century = Number(year) >= 2000 ? '4' : '0';
  return `${Number(day) + 60}${month}${year.slice(2)}-${century}${String(serial).padStart(3, '0')}`;
}
