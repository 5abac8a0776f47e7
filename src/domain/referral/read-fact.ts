import { freeText } from '../kernel/free-text.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import type { AskedFact, FactValue } from './fact-value.ts';

export type FactRefusal = 'fact-missing' | 'fact-no-date' | 'code-not-offered' | 'fact-too-long';

export const longestFact = 1000;

/** What was typed for a fact, and the date in it where it can be read as one. */
export interface TypedFact {
  readonly text: string;
  readonly date: PlainDate | undefined;
}

/** The codes of each list that are valid on the fact's day. */
export type OfferedCodes = ReadonlyMap<string, readonly string[]>;

/** Reads the answer to a fact. Blank is no answer, and refused only where the definition demands one. */
export function readFact(
  { answer, demanded }: Pick<AskedFact, 'answer' | 'demanded'>,
  { text: typed, date }: TypedFact,
  offered: OfferedCodes,
): Result<FactValue | undefined, FactRefusal> {
  const text = freeText(typed);
  if (text === undefined) return demanded ? refused('fact-missing') : accepted(undefined);
  switch (answer.kind) {
    case 'yes_no':
      return text === 'yes' || text === 'no'
        ? accepted({ kind: 'yes_no', yes: text === 'yes' })
        : refused('fact-missing');
    case 'date':
      return date === undefined ? refused('fact-no-date') : accepted({ kind: 'date', date });
    case 'code':
      return offered.get(answer.list)?.includes(text)
        ? accepted({ kind: 'code', list: answer.list, code: text })
        : refused('code-not-offered');
    case 'text':
      return text.length > longestFact ? refused('fact-too-long') : accepted({ kind: 'text', text });
  }
}

/** What was read of several facts: the answers there are, and what is wrong with the others, by key. */
export interface ReadFacts {
  readonly told: readonly { readonly key: string; readonly value: FactValue }[];
  readonly refusals: Readonly<Record<string, FactRefusal>>;
}

/** Reads every fact that is asked for; whatever else was typed is left alone. */
export function readFacts(
  asked: readonly AskedFact[],
  typed: (key: string) => TypedFact,
  offered: OfferedCodes,
): ReadFacts {
  const read = asked.map((fact) => ({ key: fact.key, answer: readFact(fact, typed(fact.key), offered) }));
  return {
    told: read.flatMap(({ key, answer }) =>
      answer.ok && answer.value !== undefined ? [{ key, value: answer.value }] : [],
    ),
    refusals: Object.fromEntries(
      read.flatMap(({ key, answer }) => (answer.ok ? [] : [[key, answer.refusal] as const])),
    ),
  };
}
