import type { Child } from 'hono/jsx';
import type { Link } from '../link.ts';
import { Tag, type TagProps } from './tag.tsx';

export interface RowItem {
  readonly title: Child;
  readonly tag?: TagProps | undefined;
  /** Why the row is here. */
  readonly text?: Child;
  /** What stands below in paragraphs of its own: words of the citizen's, or something to look at. */
  readonly below?: Child;
  /** The one place where it is done, in words that say what happens. */
  readonly action?: Link | undefined;
  /** A `PostButton` in place of the link, where pressing it is the whole thing. */
  readonly end?: Child;
}

interface RowsProps {
  readonly items: readonly RowItem[];
  /** Follows the heading above the list. */
  readonly level?: 3 | 4 | undefined;
}

/** One thing a row, one link a row. */
export function Rows({ items, level = 3 }: RowsProps) {
  const Heading = level === 3 ? 'h3' : 'h4';
  const acts = items.some((item) => item.action ?? item.end);
  return (
    <ul class={acts ? 'ff-rows ff-rows--act' : 'ff-rows'}>
      {items.map((item) => (
        <li>
          <div>
            <Heading>
              {item.title} {item.tag ? <Tag {...item.tag} /> : null}
            </Heading>
            {item.text ? <p class="ff-meta">{item.text}</p> : null}
            {item.below ?? null}
          </div>
          {item.action ? (
            <a class="ff-rows__act" href={item.action.href}>
              {item.action.label}
            </a>
          ) : null}
          {item.end ?? null}
        </li>
      ))}
    </ul>
  );
}

/** A small heading between groups of rows. */
export function GroupLine({ title }: { readonly title: string }) {
  return <h3 class="ff-groupline">{title}</h3>;
}
