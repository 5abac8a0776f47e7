import { cvrInPairs } from '../../../domain/company/cvr.ts';
import type { Workplace } from '../../../domain/company/workplace.ts';

type Placed = Pick<Workplace, 'street' | 'postalCode' | 'town'>;

/** "Torvet 1, 8722 Ådal"; empty where nothing is known. */
export function addressWords({ street, postalCode, town }: Placed): string {
  const place = [postalCode, town].filter((part) => part !== undefined).join(' ');
  return [street, place].filter((part) => part !== undefined && part !== '').join(', ');
}

/** What tells two of the same name apart: where, and by which number. */
export function apartWords(workplace: Placed & Pick<Workplace, 'cvr' | 'pNumber'>): string {
  const numbers = [
    ...(workplace.cvr === undefined ? [] : [`CVR ${cvrInPairs(workplace.cvr)}`]),
    ...(workplace.pNumber === undefined ? [] : [`P ${workplace.pNumber}`]),
  ];
  return [addressWords(workplace), ...numbers].filter((part) => part !== '').join(' · ');
}
