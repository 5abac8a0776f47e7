import { personalParts, type Relation } from '../access/relation.ts';
import type { Protection } from './protection.ts';

/**
 * Where a person is about to be shown.
 *  - page: a page about that one person
 *  - identity_page: the one page that is about who the person is
 *  - list, search, error: one among others; a hit; a message
 *  - export, letter: what leaves the product
 */
export type Place = 'page' | 'identity_page' | 'list' | 'search' | 'error' | 'export' | 'letter';

export const places: readonly Place[] = [
  'page',
  'identity_page',
  'list',
  'search',
  'error',
  'export',
  'letter',
];

/** What is known of a person, as far as the viewer's rights have let it be read. */
export interface KnownPerson {
  /** A short stable code that stands for the record. */
  readonly code: string;
  readonly callName: string;
  readonly fullName?: string | undefined;
  readonly address?: string | undefined;
  readonly contact?: string | undefined;
  readonly protections: readonly Protection[];
}

/** What of it may be shown there. */
export interface MaskedPerson {
  readonly name:
    | { readonly as: 'call_name'; readonly callName: string }
    | { readonly as: 'code'; readonly code: string };
  readonly fullName: string | undefined;
  readonly address: string | undefined;
  readonly contact: string | undefined;
  /** The place must say that this is protected before it shows it. */
  readonly warns: boolean;
}

/** Those who work with the citizen, or whom the citizen let in by name: they know whose record it is. */
const near: readonly Relation[] = [
  'responsible_on_team',
  'responsible_outside_team',
  'former_caseworker',
  'coordinator',
  'team_general',
  'team_psychologist',
  'team_occupational_therapist',
  'team_company_consultant',
  'citizen',
  'break_the_glass',
  ...personalParts,
];

const leavesTheProduct: readonly Place[] = ['export', 'letter'];

/**
 * Decides what of a person's name, address and contact is shown to a viewer in a place: the only rule about it.
 * `undefined` where the person must not come up at all: a hit under a neutral name would still tell that the name
 * searched for is theirs.
 */
export function maskedPerson(
  person: KnownPerson,
  relations: readonly Relation[],
  place: Place,
): MaskedPerson | undefined {
  if (relations.includes('citizen')) return open(person, false);
  const isRestricted = person.protections.includes('restricted');
  if (isRestricted && (leavesTheProduct.includes(place) || !relations.some((one) => near.includes(one)))) {
    return place === 'search' ? undefined : neutral(person);
  }
  return person.protections.length > 0 ? guarded(person, place) : plain(person, place);
}

function neutral({ code }: KnownPerson): MaskedPerson {
  return {
    name: { as: 'code', code },
    fullName: undefined,
    address: undefined,
    contact: undefined,
    warns: false,
  };
}

/** Protected: the call name, and the rest on the one page that is about it, with a warning. */
function guarded(person: KnownPerson, place: Place): MaskedPerson {
  if (place === 'identity_page') return open(person, true);
  const contact = place === 'page' ? person.contact : undefined;
  return { ...open(person, false), fullName: undefined, address: undefined, contact };
}

/** Nobody's address stands in a list, protected or not: there it helps nobody. */
function plain(person: KnownPerson, place: Place): MaskedPerson {
  const isAboutOne = place === 'page' || place === 'identity_page' || place === 'letter';
  return isAboutOne ? open(person, false) : { ...open(person, false), address: undefined };
}

function open({ callName, fullName, address, contact }: KnownPerson, warns: boolean): MaskedPerson {
  return { name: { as: 'call_name', callName }, fullName, address, contact, warns };
}
