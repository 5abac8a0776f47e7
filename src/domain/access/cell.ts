/**
 * How far a right reaches among the rows of its kind.
 *  - all: every row the relation stands to
 *  - own: rows the viewer wrote, or sessions the viewer held
 *  - own_kinds: sessions of the general kinds (talks, calls, meetings, groups), not a profession's own
 *  - company_kinds: sessions held at companies
 *  - released: rows covered by a sharing that rests on a consent valid today
 *  - own_organisation: rows written in the house the viewer acts in
 *  - own_or_opened: rows the viewer wrote, or that were handed over to her by name with the client's consent
 *  - opened: rows opened to the viewer by name and one by one
 *  - invited: meetings the viewer is invited to
 *  - undecided: referrals that have no answer yet
 *  - linked: rows of the one form that was lent, or the one agreement that was shown, to whoever came by a link
 *  - shared_with_citizen: notes whose writer chose the citizen among the readers
 */
export type Reach =
  | 'all'
  | 'own'
  | 'own_kinds'
  | 'company_kinds'
  | 'own_organisation'
  | 'own_or_opened'
  | 'opened'
  | 'invited'
  | 'released'
  | 'undecided'
  | 'linked'
  | 'shared_with_citizen';

export type Right = 'read' | 'write';

/** One cell of the access table: what a relation gives over a kind. An absent right is a closed one. */
export interface Cell {
  readonly read?: Reach;
  readonly write?: Reach;
}

export const closed: Cell = {};

export function r(reach: Reach = 'all'): Cell {
  return { read: reach };
}

export function rw(reach: Reach = 'all'): Cell {
  return { read: reach, write: reach };
}
