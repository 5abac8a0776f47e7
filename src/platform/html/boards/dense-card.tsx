import type { Child } from 'hono/jsx';
import { Tag, type TagProps } from '../parts/tag.tsx';

interface DenseCardProps {
  readonly name: string;
  readonly href: string;
  /** "uge 9". */
  readonly place: string;
  /** The next thing, or a tag where something is the matter. */
  readonly next?: Child;
  readonly tag?: TagProps | undefined;
  /** A `ProgressLine`. */
  readonly children?: Child;
}

/** One of many on a board: a row with a hairline. */
export function DenseCard({ name, href, place, next, tag, children }: DenseCardProps) {
  return (
    <li>
      <a class="ff-name" href={href}>
        {name}
      </a>
      <span class="ff-wk">{place}</span>
      {children}
      <p>{tag ? <Tag {...tag} /> : next}</p>
    </li>
  );
}
