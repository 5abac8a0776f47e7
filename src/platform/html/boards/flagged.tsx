import type { Link } from '../link.ts';
import { Tag, type TagProps } from '../parts/tag.tsx';

interface FlaggedProps {
  readonly items: readonly (Link & { readonly tag: TagProps })[];
}

/** The few that must be talked about, in three columns where there is room. */
export function Flagged({ items }: FlaggedProps) {
  return (
    <ul class="ff-today">
      {items.map((item) => (
        <li>
          <a class="ff-tap" href={item.href}>
            {item.label}
          </a>
          <Tag {...item.tag} />
        </li>
      ))}
    </ul>
  );
}
