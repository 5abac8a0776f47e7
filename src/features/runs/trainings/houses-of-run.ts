import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { ComesFrom } from '../../../domain/training/training.ts';
import { type AboutRun, linesOn } from '../about/about-run.ts';

/** The houses that do something in a run today, each once: where people on a course may come from besides companies. */
export function housesOf(
  { parties }: Pick<AboutRun, 'parties'>,
  today: PlainDate,
): Extract<ComesFrom, { readonly house: unknown }>[] {
  const doing = linesOn(parties, today).filter(({ part }) => part !== 'funder');
  return [
    ...new Map(doing.map(({ organisation, organisationName }) => [organisation, organisationName])),
  ].map(([house, name]) => ({ house, name }));
}
