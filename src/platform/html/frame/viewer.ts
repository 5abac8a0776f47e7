import type { HiddenFields, Link, PostAction } from '../link.ts';

/** Who is looking, as the top of the page says it. */
export interface Viewer {
  readonly name: string;
  /** "koordinerende sagsbehandler, Ådal Kommune". */
  readonly actingAs: string;
  readonly switchRole?: Link | undefined;
  readonly signOut?: PostAction | undefined;
}

/** One place in the main menu. `page`: this is the page itself; `section`: the page lies below it. */
export interface NavigationItem extends Link {
  readonly current?: 'page' | 'section' | false | undefined;
}

/** What `aria-current` must say for an item. */
export function ariaCurrent(current: NavigationItem['current']): 'page' | 'true' | undefined {
  if (current === 'page') return 'page';
  return current === 'section' ? 'true' : undefined;
}

export type { HiddenFields };
