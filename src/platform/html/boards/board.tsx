import type { Child } from 'hono/jsx';
import { Icon, type IconName } from '../parts/icon.tsx';
import { Tag, type TagProps } from '../parts/tag.tsx';

interface BoardProps {
  /** As many as there are columns. */
  readonly columns: 3 | 4 | 5;
  readonly children?: Child;
}

/** Columns derived from facts, beside each other from 992 px, stacked below. */
export function Board({ columns, children }: BoardProps) {
  return <div class={`ff-board ff-board--${columns}`}>{children}</div>;
}

interface BoardColumnProps {
  readonly title: string;
  readonly count: number;
  readonly id?: string | undefined;
  /** What the column is, in a few words. */
  readonly text?: Child;
  /** Hairline rows instead of cards: for many. */
  readonly dense?: boolean | undefined;
  /** The cards, or what is said when there are none. */
  readonly empty?: string | undefined;
  readonly children?: Child;
}

/** One column. Its children are `Card` or `DenseCard`. */
export function BoardColumn({ title, count, id, text, dense, empty, children }: BoardColumnProps) {
  return (
    <section class="ff-board__col" id={id}>
      <h2>
        {title} <span>{count}</span>
      </h2>
      {text ? <p class="ff-meta">{text}</p> : null}
      {count === 0 ? <p class="ff-meta">{empty}</p> : null}
      {count === 0 ? null : <ul class={dense ? 'ff-cards ff-cards--dense' : 'ff-cards'}>{children}</ul>}
    </section>
  );
}

export interface CardFact {
  readonly term: string;
  readonly value: string;
  /** Settled: the icon is coloured. */
  readonly settled: boolean;
  readonly icon: IconName;
}

interface CardProps {
  readonly name: string;
  readonly href: string;
  readonly tag?: TagProps | undefined;
  readonly text?: Child;
  /** Two things that must not be mixed up, each on its own line. */
  readonly facts?: readonly CardFact[] | undefined;
  readonly children?: Child;
}

/** One case on a board. */
export function Card({ name, href, tag, text, facts = [], children }: CardProps) {
  return (
    <li>
      <h3>
        <a href={href}>{name}</a>
      </h3>
      {tag || text ? (
        <p>
          {tag ? <Tag {...tag} /> : null} {text}
        </p>
      ) : null}
      {facts.length > 0 ? (
        <dl class="ff-two">
          {facts.map((fact) => (
            <div class={fact.settled ? 'is-yes' : 'is-no'}>
              <Icon name={fact.icon} class="" />
              <dt>{fact.term}</dt>
              <dd>{fact.value}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {children ? <p class="ff-cards__more">{children}</p> : null}
    </li>
  );
}
