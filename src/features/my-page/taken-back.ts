import type { LivingConsent } from '../consents/index.ts';
import type { RecordModel, Way } from './read-my-page.ts';

/** A yes that was just taken back, what closed with it, and what stands. */
export interface TakenBack {
  readonly way: Way;
  /** Everything that ended with this no: the yes pointed at, and the ones that said the same. */
  readonly closed: readonly LivingConsent[];
  /** How many other yeses the citizen has standing. */
  readonly standing: number;
}

/** Finds a yes that was taken back among the citizen's own; `undefined` when there is none with that id. */
export function takenBackIn(records: readonly RecordModel[], id: string): TakenBack | undefined {
  const ways = records.flatMap((record) => record.ways);
  for (const way of ways) {
    const past = way.living?.past ?? [];
    const meant = past.find(({ consent, standing }) => consent.id === id && standing.now === 'taken_back');
    if (meant === undefined) continue;
    const closed = past.filter((one) => endedTogether(one, meant));
    return { way, closed, standing: ways.flatMap(({ living }) => living?.now ?? []).length };
  }
  return undefined;
}

function endedTogether(one: LivingConsent, meant: LivingConsent): boolean {
  if (one.standing.now !== 'taken_back' || meant.standing.now !== 'taken_back') return false;
  const isSame = one.consent.id === meant.consent.id;
  return isSame || (one.standing.on === meant.standing.on && one.consent.content === meant.consent.content);
}
