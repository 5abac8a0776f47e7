import { v7 as newId } from 'uuid';
import { parseId } from '../../../domain/kernel/ids.ts';
import {
  type AnswerWay,
  answerPassage,
  answerWays,
  type PassageAnswer,
  type PassageRefusal,
} from '../../../domain/own-file/answer-passage.ts';
import type { Stretch } from '../../../domain/own-file/mark-passages.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';
import type { Passage } from './answer-queries.ts';

/** What was typed about one note. */
export interface TypedAnswer {
  readonly how: AnswerWay | undefined;
  /** The marks that were ticked, each as `from-to`; every mark where nothing was chosen yet. */
  readonly stretches: readonly string[];
  readonly moreWords: string;
  readonly legalBasis: string;
  /** The id the answer will have. */
  readonly id: string;
}

/** A note with the answer that was chosen for it, ready to be released. */
export interface ReadyAnswer {
  readonly passage: Passage;
  readonly typed: TypedAnswer;
  readonly answer: PassageAnswer;
}

export interface FieldRefusal {
  readonly passage: string;
  readonly refusal: PassageRefusal | 'nothing-chosen';
}

export type ReadAnswers = {
  readonly ready: readonly ReadyAnswer[];
  readonly refusals: readonly FieldRefusal[];
};

export function typedAnswer(fields: TypedFields, { id }: Passage): TypedAnswer {
  const how = fields.text(`how-${id}`);
  return {
    how: answerWays.find((way) => way === how),
    stretches: fields
      .all(`cover-${id}`)
      .flatMap((value) => value.split(','))
      .filter((value) => value !== ''),
    moreWords: fields.text(`more-${id}`),
    legalBasis: fields.text(`rule-${id}`),
    id: parseId(fields.text(`answer-${id}`)) ?? newId(),
  };
}

/** Reads the answers that were chosen; a note without a choice waits for another time. */
export function readAnswers(fields: TypedFields, passages: readonly Passage[]): ReadAnswers {
  const [ready, refusals]: [ReadyAnswer[], FieldRefusal[]] = [[], []];
  for (const passage of passages) {
    const typed = typedAnswer(fields, passage);
    if (typed.how === undefined) continue;
    const choice = { ...typed, how: typed.how, stretches: typed.stretches.flatMap(stretchOf) };
    const answer = answerPassage(passage.words, choice);
    if (answer.ok) ready.push({ passage, typed, answer: answer.value });
    else refusals.push({ passage: passage.id, refusal: answer.refusal });
  }
  const [first] = passages;
  if (ready.length === 0 && refusals.length === 0 && first !== undefined)
    refusals.push({ passage: first.id, refusal: 'nothing-chosen' });
  return { ready, refusals };
}

/** The field an error is about. */
export function fieldOf({ passage, refusal }: FieldRefusal): string {
  if (refusal === 'rule-missing') return `rule-${passage}`;
  return refusal === 'nothing-chosen' ? `how-${passage}` : `more-${passage}`;
}

function stretchOf(text: string): Stretch[] {
  const [, from, to] = /^(\d{1,6})-(\d{1,6})$/.exec(text) ?? [];
  return from === undefined || to === undefined ? [] : [{ from: Number(from), to: Number(to) }];
}
