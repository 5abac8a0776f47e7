import type { Child } from 'hono/jsx';

interface NumberedProps {
  readonly items: readonly { readonly title: Child; readonly text?: Child }[];
  /** A way to go, where each step is a sentence: soft numbers joined by a line. Otherwise the key of a drawing. */
  readonly steps?: boolean | undefined;
}

/** Things with a number: the steps of a way, or what the numbers of a drawing stand for. */
export function Numbered({ items, steps }: NumberedProps) {
  return (
    <ol class={steps ? 'ff-numbered ff-numbered--steps' : 'ff-numbered'}>
      {items.map(({ title, text }, at) => (
        <li>
          <span class="ff-numbered__mark" aria-hidden="true">
            {at + 1}
          </span>
          <span>
            {steps ? title : <strong>{title}</strong>}
            {text ? <span class="ff-numbered__text">{text}</span> : null}
          </span>
        </li>
      ))}
    </ol>
  );
}
