import { accessTable } from '../access/access-table.ts';
import type { Cell } from '../access/cell.ts';
import type { Relation } from '../access/relation.ts';
import { groupOfKind, type SessionGroup, type SessionKind } from './session-kind.ts';

/** Whose sessions a profession's place on a team is about. */
const ownGroup: Partial<Record<Relation, SessionGroup>> = {
  team_psychologist: 'psychologist',
  team_occupational_therapist: 'occupational_therapist',
  team_company_consultant: 'company',
};

/**
 * The kinds of session somebody may record: what the definition offers, narrowed by how far the access table
 * lets their relations write attendance, and to what they can have held. Whoever records a session held it, so
 * a psychologist's or therapist's session is recorded by her alone, also where the table would let a coordinator
 * write the row. The own profession's kinds come first: that is what one most often holds.
 */
export function recordableKinds(
  offered: readonly SessionKind[],
  relations: readonly Relation[],
): readonly SessionKind[] {
  const own = relations.map((relation) => ownGroup[relation]).filter((group) => group !== undefined);
  const groups = new Set(relations.flatMap(groupsOpenTo));
  const open = offered.filter((kind) => groups.has(groupOfKind[kind]));
  const isOwn = (kind: SessionKind): boolean => own.includes(groupOfKind[kind]);
  return [...open.filter(isOwn), ...open.filter((kind) => !isOwn(kind))];
}

function groupsOpenTo(relation: Relation): readonly SessionGroup[] {
  const { write }: Cell = accessTable[relation].attendance;
  const own = ownGroup[relation];
  switch (write) {
    case 'all':
      return ['general', 'company'];
    case 'own_kinds':
      return ['general'];
    case 'own':
      return own === undefined ? ['general'] : [own, 'general'];
    case 'company_kinds':
      return ['company'];
    default:
      return [];
  }
}
