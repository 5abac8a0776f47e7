import type { Child } from 'hono/jsx';
import { Icon, type IconName } from './icon.tsx';

export interface StepItem {
  /** Reached: a filled mark. Otherwise an arrow, unless another icon is named. */
  readonly done?: boolean | undefined;
  readonly icon?: IconName | undefined;
  readonly text: Child;
  readonly note?: Child;
  /** The one press that settles it, under its words. */
  readonly act?: Child;
}

/** Steps of a plan, or what follows from something: icon, text, a quiet line. */
export function Steps({ items }: { readonly items: readonly StepItem[] }) {
  return (
    <ul class="ff-steps">
      {items.map((item) => (
        <li class={item.done ? 'is-done' : undefined}>
          <Icon name={item.icon ?? (item.done ? 'success' : 'arrow-forward')} />
          <span>
            {item.text}
            {item.note ? <small>{item.note}</small> : null}
          </span>
          {item.act ? <div class="ff-steps__act">{item.act}</div> : null}
        </li>
      ))}
    </ul>
  );
}
