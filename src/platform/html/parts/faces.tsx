import type { Child } from 'hono/jsx';
import { Face } from './face.tsx';

export interface FaceItem {
  /** The whole name, from which the initials come. */
  readonly name: string;
  /** What is written, where that is less than the whole name: the citizen reads first names. */
  readonly shown?: string | undefined;
  /** "psykolog", with a telephone link where there is one. */
  readonly role: Child;
  readonly lead?: boolean | undefined;
}

interface FacesProps {
  readonly people: readonly FaceItem[];
  /** Whose people these are and for how long the same, for those who hear the page. */
  readonly label?: string | undefined;
  /** "De samme siden uge 1", at the end of the line. */
  readonly note?: Child;
  /** Under each other, in a side column. */
  readonly stacked?: boolean | undefined;
}

/** The people around somebody: always the same order, the coordinator first and filled. */
export function Faces({ people, label, note, stacked }: FacesProps) {
  return (
    <ul class={`ff-team${stacked ? ' ff-team--stack' : ''}`} aria-label={label}>
      {people.map((person) => (
        <li>
          <Face name={person.name} lead={person.lead} />
          <span>
            <strong>{person.shown ?? person.name}</strong>
            {person.role}
          </span>
        </li>
      ))}
      {note ? <li class="ff-team__note">{note}</li> : null}
    </ul>
  );
}
