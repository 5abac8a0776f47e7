import { asksForSomebody } from '../../../domain/check-in/check-in.ts';
import type { CheckIn } from './check-in-queries.ts';

/** Somebody asked, and nobody has taken it on yet. */
export function waitsForSomebody({ going, taken }: Pick<CheckIn, 'going' | 'taken'>): boolean {
  return asksForSomebody(going) && taken === undefined;
}
