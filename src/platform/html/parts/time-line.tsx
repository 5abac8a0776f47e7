import type { Child } from 'hono/jsx';
import type { Link } from '../link.ts';

export interface TimeLineItem {
  /** The date or the time, to the left. */
  readonly when: string;
  /** Under it: how long, or at what time. */
  readonly small?: string | undefined;
  /** `ahead`: a ring · `done`: filled · `now`: framed · `open`: amber, something is missing. */
  readonly state?: 'ahead' | 'done' | 'now' | 'open' | undefined;
  readonly title: Child;
  /** Says the state in words as well. */
  readonly text?: Child;
  readonly action?: Link | undefined;
}

/** What happened and what will, along a line. */
export function TimeLine({ items }: { readonly items: readonly TimeLineItem[] }) {
  return (
    <ol class="ff-line">
      {items.map((item) => (
        <li class={item.state && item.state !== 'ahead' ? `is-${item.state}` : undefined}>
          <span class="ff-line__when">
            {item.when}
            {item.small ? <small>{item.small}</small> : null}
          </span>
          <div>
            <h3>{item.title}</h3>
            {item.text ? <p class="ff-meta">{item.text}</p> : null}
            {item.action ? (
              <a class="ff-line__act" href={item.action.href}>
                {item.action.label}
              </a>
            ) : null}
          </div>
        </li>
      ))}
    </ol>
  );
}
