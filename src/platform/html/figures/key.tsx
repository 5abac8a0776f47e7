import { raw } from 'hono/html';

/** The marks our figures draw with. */
export type KeyMark = 'filled' | 'hatched' | 'ghost' | 'dot' | 'band' | 'goal' | 'square';

const shapes: Readonly<Record<KeyMark, string>> = {
  filled: '<rect class="ff-svg-fill" width="16" height="12"></rect>',
  hatched: '<path class="ff-svg-hatch" d="M-2 8 6 0M0 12 12 0M6 12 16 2M12 12 18 6"></path>',
  ghost: '<rect class="ff-svg-ghost" width="16" height="12"></rect>',
  dot: '<circle class="ff-svg-fill" cx="8" cy="6" r="6"></circle>',
  band: '<rect class="ff-svg-band" x="0.5" y="1.5" width="15" height="9" rx="2"></rect>',
  square: '<rect class="ff-svg-othermark" x="3" y="1" width="10" height="10"></rect>',
  goal: '<path class="ff-svg-goal" d="M8 0v12"></path>',
};

interface KeyProps {
  readonly items: readonly { readonly mark: KeyMark; readonly label: string }[];
}

/** What the marks of a figure mean. */
export function Key({ items }: KeyProps) {
  return (
    <ul class="ff-key">
      {items.map((item) => (
        <li>
          {raw(`<svg aria-hidden="true" viewBox="0 0 16 12">${shapes[item.mark]}</svg>`)}
          {item.label}
        </li>
      ))}
    </ul>
  );
}
