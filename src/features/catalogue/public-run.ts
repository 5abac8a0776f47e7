import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import type { CountedPlaces } from '../../domain/run/places.ts';
import type { RunPart } from '../../domain/run/run-part.ts';

/** An organisation in a run, as its sheet names it. */
export interface PublicParty {
  readonly part: RunPart;
  readonly organisation: string;
  readonly name: string;
}

/** How many citizens of an authority there is room for; `fewest` is null where it is no range. */
export interface PublicPlaces {
  readonly authority: string;
  readonly counted: CountedPlaces;
  readonly fewest: number | null;
  readonly most: number;
}

/** Whom anybody may ask. */
export interface PublicContact {
  readonly name: string;
  readonly organisation: string;
  readonly phone: string | null;
  readonly mail: string | null;
  readonly reachable: string | null;
}

/** A run that is marked public, with all that may be told about it to anybody. */
export interface PublicRun {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  readonly umbrella: string | undefined;
  readonly startsOn: PlainDate | undefined;
  readonly endsOn: PlainDate | undefined;
  readonly parties: readonly PublicParty[];
  readonly places: readonly PublicPlaces[];
  readonly contact: PublicContact | undefined;
}

/** A public run and the definition it runs by. */
export interface Offer {
  readonly run: PublicRun;
  readonly definition: ProgrammeDefinition;
}

export function namesWith(
  parts: readonly RunPart[],
  { parties }: Pick<PublicRun, 'parties'>,
): readonly string[] {
  const there = parties.filter(({ part }) => parts.includes(part));
  return [...new Set(there.map(({ name }) => name))];
}
