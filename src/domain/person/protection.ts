/**
 * What may be protected about a person.
 *  - name_and_address: by the civil register (CPR-loven § 28): full name and address go to nobody who need not know
 *  - restricted: the record itself; only those who work with the citizen are to know whose it is
 */
export const protections = ['name_and_address', 'restricted'] as const;

export type Protection = (typeof protections)[number];
