import type { Text } from '../definition.ts';

/** One thing that is otherwise in a newer version than in an older one. */
export interface Change {
  readonly kind: 'added' | 'removed' | 'changed' | 'reordered';
  /** From the part of the definition to the thing itself: `phases` › the phase `main` › `ends`. */
  readonly path: readonly Step[];
  /** What it was and what it is, where that can be said in a few words; a whole role or phase is only named. */
  readonly before: Leaf | undefined;
  readonly after: Leaf | undefined;
}

export type Step = FieldStep | ItemStep;

export interface FieldStep {
  readonly field: string;
}

/** An item of a list, known by its key; `title` is what people call it, in its newest words. */
export interface ItemStep {
  readonly item: string;
  readonly title: Text | undefined;
}

/** A value that is told whole. Objects are small ones that only make sense together, such as how a phase ends. */
export type Leaf = string | number | boolean | Text | Whole | readonly Leaf[];

export interface Whole {
  readonly [field: string]: unknown;
}

/** The part of the definition a change is in: its first step. */
export function partOf({ path }: Change): string {
  const [first] = path;
  return first !== undefined && 'field' in first ? first.field : '';
}
