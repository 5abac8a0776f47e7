import type { Workplace } from './workplace.ts';

type Known = Pick<Workplace, 'name' | 'cvr' | 'pNumber' | 'postalCode'>;

/** What a company is, said after its name, and no part of it. */
const forms = /\b(a\/s|aps|ivs|i\/s|k\/s|p\/s|amba|a\.m\.b\.a\.?|fmba|smba)(?=\s|$)/g;

/** The name without what it is, and without the small differences of how it is written. */
function bareName(name: string): string {
  return name
    .toLocaleLowerCase('da')
    .replaceAll(forms, ' ')
    .replaceAll('&', ' og ')
    .replaceAll(/[^0-9a-zæøåäöüé]+/g, ' ')
    .trim();
}

/**
 * Whether two workplaces may be the same: the same number, or the same name at the same postal code where no number says
 * otherwise. It decides nothing; somebody looks.
 */
export function looksTheSame(one: Known, other: Known): boolean {
  if (one.pNumber !== undefined && other.pNumber !== undefined) return one.pNumber === other.pNumber;
  if (one.cvr !== undefined && other.cvr !== undefined && one.cvr !== other.cvr) return false;
  if (bareName(one.name) !== bareName(other.name)) return false;
  return (
    one.postalCode === undefined || other.postalCode === undefined || one.postalCode === other.postalCode
  );
}
