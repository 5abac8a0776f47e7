import type { PlainDate } from '../kernel/plain-date.ts';
import type { ProgrammeDefinition } from '../programme/definition.ts';
import type { FactAnswer } from '../programme/holds.ts';

/** A fact a definition asks for. */
export type AskedFact = ProgrammeDefinition['intake']['facts'][number];

/** What was answered, as it is kept. A code is known by its list and its code, whatever it is called that day. */
export type FactValue =
  | { readonly kind: 'yes_no'; readonly yes: boolean }
  | { readonly kind: 'date'; readonly date: PlainDate }
  | { readonly kind: 'code'; readonly list: string; readonly code: string }
  | { readonly kind: 'text'; readonly text: string };

/** A fact with its answer. */
export interface ToldFact {
  readonly key: string;
  readonly value: FactValue;
}

/** The answers as conditions ask about them. */
export function answersIn(facts: readonly ToldFact[]): ReadonlyMap<string, FactAnswer> {
  return new Map(facts.map(({ key, value }) => [key, answerIn(value)]));
}

function answerIn(value: FactValue): FactAnswer {
  switch (value.kind) {
    case 'yes_no':
      return value.yes;
    case 'date':
      return value.date;
    case 'code':
      return value.code;
    case 'text':
      return value.text;
  }
}
