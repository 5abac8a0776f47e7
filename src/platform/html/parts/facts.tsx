import type { Child } from 'hono/jsx';
import type { Link } from '../link.ts';

export interface FactItem {
  readonly term: string;
  readonly value: Child;
  /** Where the answer is changed, on a page that asks to check the answers. */
  readonly change?: (Link & { readonly about: string }) | undefined;
}

interface FactsProps {
  readonly items: readonly FactItem[];
  /** Term and value side by side where there is room. */
  readonly wide?: boolean | undefined;
}

/** Pairs of a term and what it is. */
export function Facts({ items, wide }: FactsProps) {
  const changes = items.some((item) => item.change !== undefined);
  const look = `ff-facts${wide ? ' ff-facts--wide' : ''}${changes ? ' ff-facts--change' : ''}`;
  return (
    <dl class={look}>
      {items.map((item) => (
        <div>
          <dt>{item.term}</dt>
          <dd>{item.value}</dd>
          {item.change ? (
            <dd>
              <a class="ff-tap" href={item.change.href}>
                {item.change.label}
                <span class="sr-only">{` ${item.change.about}`}</span>
              </a>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}
