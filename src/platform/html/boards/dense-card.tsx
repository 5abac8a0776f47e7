import type { Child } from 'hono/jsx';
import { Tag, type TagProps } from '../parts/tag.tsx';

interface DenseCardProps {
  readonly name: string;
  /** Absent where the viewer may not open it. */
  readonly href: string | undefined;
  /** "uge 9". */
  readonly place: string;
  /** The next thing, or a tag where something is the matter. */
  readonly next?: Child;
  readonly tag?: TagProps | undefined;
  /** Small words under the line: the last thing, the next, what is otherwise. */
  readonly facts?: string | undefined;
  /** A `ProgressLine`. */
  readonly children?: Child;
}

/** One of many on a board: a row with a hairline. */
export function DenseCard({ name, href, place, next, tag, facts, children }: DenseCardProps) {
  return (
    <li>
      {href === undefined ? (
        <span class="ff-name">{name}</span>
      ) : (
        <a class="ff-name" href={href}>
          {name}
        </a>
      )}
      <span class="ff-wk">{place}</span>
      {children}
      <p>{tag ? <Tag {...tag} /> : next}</p>
      {facts ? <small class="ff-dense__facts">{facts}</small> : null}
    </li>
  );
}
