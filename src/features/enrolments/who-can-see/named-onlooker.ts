import type { Relation } from '../../../domain/access/relation.ts';
import type { Onlooker } from '../../../domain/access/who-can-see.ts';

/** Where somebody stands, as a sentence groups them. */
export type Circle = 'citizen' | 'team' | 'outside';

/** Somebody who can be named in "who can see this". */
export interface NamedOnlooker extends Onlooker {
  readonly name: string;
  /** The line speaks to whoever reads it: "du" in place of the name. */
  readonly isViewer: boolean;
}

/** Which circle their relations put somebody in. */
export function circleOf(relations: readonly Relation[]): Circle {
  if (relations.includes('citizen')) return 'citizen';
  return relations.some((relation) => relation.startsWith('team_')) ? 'team' : 'outside';
}

/** What each is called among the others: the first name, or the whole where two share the first. */
export function callAmong(people: readonly NamedOnlooker[]): (person: NamedOnlooker) => string {
  const first = ({ name }: NamedOnlooker): string => name.split(' ')[0] ?? name;
  return (person) =>
    people.filter((other) => first(other) === first(person)).length > 1 ? person.name : first(person);
}
