import { type PlanWords, type Side, type WordPart, wordParts } from '../../../domain/plan/plan.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';
import type { Plan, Told } from '../plan-model.ts';

/** Words as typed, and the version the page was made from: none is 0. */
export interface TypedWords {
  readonly words: string;
  readonly wordsOf: string;
  readonly seen: number;
}

/** The form of the words a plan stands on. */
export type TypedParts = Readonly<Record<WordPart, TypedWords>>;

/** Parts that may be the team's words; the others are always the citizen's. */
export const eithersParts: readonly WordPart[] = ['resources', 'limitations'];

export function typedParts(fields: TypedFields): TypedParts {
  return Object.fromEntries(wordParts.map((part) => [part, typedWords(fields, part)])) as TypedParts;
}

export function typedWords(fields: TypedFields, name: string): TypedWords {
  return {
    words: fields.text(name),
    wordsOf: fields.text(`${name}_of`),
    seen: seenIn(fields, `${name}_seen`),
  };
}

/** A version out of a hidden field; what cannot be read was never seen. */
export function seenIn(fields: TypedFields, name: string): number {
  const text = fields.text(name);
  return /^\d{1,6}$/.test(text) ? Number(text) : 0;
}

/** The form as the plan stands now. */
export function partsOf({ words }: Plan): TypedParts {
  return Object.fromEntries(
    wordParts.map((part) => [part, shownWords(words.find(({ about }) => about === part))]),
  ) as TypedParts;
}

export function shownWords(told: Told<PlanWords> | undefined): TypedWords {
  return { words: told?.words ?? '', wordsOf: told?.wordsOf ?? 'citizen', seen: told?.change.version ?? 0 };
}

/**
 * Whose words something typed is in. On the citizen's side it is the citizen's own, unless it is left as the team
 * wrote it.
 */
export function whoseWords(
  side: Side,
  typed: string,
  words: string,
  seen: PlanWords | undefined,
): PlanWords['wordsOf'] {
  if (side === 'staff' && (typed === 'team' || typed === 'citizen')) return typed;
  if (side === 'staff') return seen?.wordsOf ?? 'citizen';
  return seen !== undefined && seen.words === words.replaceAll('\r\n', '\n').trim()
    ? seen.wordsOf
    : 'citizen';
}
