import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { Text } from '../../domain/programme/definition.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { namesWith, type Offer } from './public-run.ts';
import { type Standing, standingOn } from './standing.ts';

/** An authority somebody may live in. */
export interface Municipality {
  readonly id: string;
  readonly name: string;
}

/** Offers that belong together: those of one umbrella, or (without a title) those that stand alone. */
export interface OfferGroup {
  readonly title: string | undefined;
  readonly offers: readonly Offer[];
}

const order: readonly Standing[] = ['running', 'ahead', 'finished'];

/** Every authority of a public run, by name. */
export function municipalitiesOf(offers: readonly Offer[], language: Language): readonly Municipality[] {
  const all = offers.flatMap(({ run }) => run.parties).filter(({ part }) => part === 'authority');
  const each = new Map(all.map(({ organisation, name }) => [organisation, { id: organisation, name }]));
  return [...each.values()].sort((a, b) => a.name.localeCompare(b.name, language));
}

/** The offers to people of an authority; all of them where none is named. */
export function offersIn(municipality: string | undefined, offers: readonly Offer[]): readonly Offer[] {
  if (municipality === undefined) return offers;
  return offers.filter(({ run }) =>
    run.parties.some(({ part, organisation }) => part === 'authority' && organisation === municipality),
  );
}

/** Offers under their umbrellas: umbrellas by name, then what stands alone; in each, those running first. */
export function underUmbrellas(
  offers: readonly Offer[],
  today: PlainDate,
  language: Language,
): readonly OfferGroup[] {
  const groups = Map.groupBy(offers, (offer) => umbrellaOf(offer, language));
  return [...groups]
    .sort(([a], [b]) => (a === undefined ? 1 : b === undefined ? -1 : a.localeCompare(b, language)))
    .map(([title, of]) => ({ title, offers: inOrder(of, today, language) }));
}

function inOrder(offers: readonly Offer[], today: PlainDate, language: Language): readonly Offer[] {
  const rank = ({ run }: Offer): number => order.indexOf(standingOn(run, today));
  return offers.toSorted(
    (a, b) => rank(a) - rank(b) || nameOf(a, language).localeCompare(nameOf(b, language), language),
  );
}

/** What an offer is called to a reader: the programme's name, unless the run has one of its own. */
function nameOf({ run, definition }: Offer, language: Language): string {
  return inLanguage(run.name, definition.name, language);
}

/** The larger effort an offer belongs to: the run's own, or the definition's. */
export function umbrellaOf({ run, definition }: Offer, language: Language): string | undefined {
  if (run.umbrella === undefined) return definition.umbrella?.[language];
  return inLanguage(run.umbrella, definition.umbrella, language);
}

/** A run is named in one language; where that is the definition's own name, the other language has it too. */
function inLanguage(own: string, text: Text | undefined, language: Language): string {
  return text !== undefined && own === text.da ? text[language] : own;
}

/** The authorities whose citizens an offer is for. */
export function whereOf({ run }: Offer): readonly string[] {
  return namesWith(['authority'], run);
}
