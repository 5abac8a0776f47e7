import type { Child } from 'hono/jsx';
import { Tag, type TagProps } from '../parts/tag.tsx';

export interface CatalogueItem {
  readonly title: string;
  readonly href: string;
  readonly text: Child;
  readonly meta?: Child;
  readonly tag?: TagProps | undefined;
}

/** Things to choose between, each with a few lines: on public pages. */
export function Catalogue({ items }: { readonly items: readonly CatalogueItem[] }) {
  return (
    <ul class="ff-cat">
      {items.map((item) => (
        <li>
          <div>
            <h3>
              <a href={item.href}>{item.title}</a>
            </h3>
            <p>{item.text}</p>
            {item.meta ? <p class="ff-meta">{item.meta}</p> : null}
          </div>
          {item.tag ? (
            <p>
              <Tag {...item.tag} />
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
