import { raw } from 'hono/html';
import { assetAddress } from '../assets/asset-files.ts';
import type { IconName } from '../assets/icon-names.ts';

export type { IconName } from '../assets/icon-names.ts';

interface IconProps {
  readonly name: IconName;
  /** Further classes beside the design system's `icon-svg`; `ff-i` (20 px) unless told. */
  readonly class?: string | undefined;
}

const drawn = new Map<string, ReturnType<typeof raw>>();

/** An icon from the shared sprite, always decoration: the words beside it carry the meaning. */
export function Icon({ name, class: more = 'ff-i' }: IconProps) {
  const key = `${name} ${more}`;
  const known = drawn.get(key) ?? draw(name, more);
  drawn.set(key, known);
  return known;
}

// Written as text once, not as elements each time: a list may hold hundreds, and none ever varies.
function draw(name: IconName, more: string) {
  const address = `${assetAddress('icons.svg')}#${name}`;
  return raw(
    `<svg class="icon-svg ${more}" focusable="false" aria-hidden="true"><use href="${address}"></use></svg>`,
  );
}
