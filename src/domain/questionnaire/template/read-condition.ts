import { parsePlainDate } from '../../kernel/plain-date.ts';
import type { AnswerCondition } from '../answer-condition.ts';
import { type ConditionWords, plain } from './template-words.ts';

export type ConditionCheck = 'condition-unreadable' | 'condition-mixed';

/** A condition, or the first word in it that cannot be read where it stands; empty at the end of the text. */
export type ReadCondition =
  | { readonly ok: true; readonly value: AnswerCondition }
  | { readonly ok: false; readonly check: ConditionCheck; readonly near: string };

const tokens =
  /\[[a-z0-9-]+\]|<=|>=|[≤≥=(),]|\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4}|-?\d+(?:[.,]\d+)?(?:e[+-]?\d+)?|\p{L}[\p{L}\d-]*|\S/gu;

/** Deeper than anybody reads; what is written by a machine to no end is stopped here. */
const mostBrackets = 30;

/** Reads a condition as `writeCondition` writes it, in the words of any of the languages. */
export function readCondition(text: string, languages: readonly ConditionWords[]): ReadCondition {
  const reader = new ConditionReader(text.match(tokens) ?? [], languages);
  const value = reader.several(0);
  if (value !== undefined && reader.isAtEnd()) return { ok: true, value };
  const trouble = reader.trouble ?? { check: 'condition-unreadable', near: reader.next() };
  return { ok: false, ...trouble };
}

class ConditionReader {
  trouble: { readonly check: ConditionCheck; readonly near: string } | undefined;
  private at = 0;
  private readonly words: readonly string[];
  private readonly languages: readonly ConditionWords[];

  constructor(words: readonly string[], languages: readonly ConditionWords[]) {
    this.words = words;
    this.languages = languages;
  }

  next(ahead = 0): string {
    return this.words[this.at + ahead] ?? '';
  }

  isAtEnd(): boolean {
    return this.at >= this.words.length;
  }

  /** Conditions with the same word between them; two different words want brackets. */
  several(depth: number): AnswerCondition | undefined {
    const first = this.one(depth);
    if (first === undefined) return undefined;
    const of = [first];
    const between = this.is('and') ? 'and' : 'or';
    while (this.is('and') || this.is('or')) {
      if (!this.is(between)) return this.stop('condition-mixed');
      this.at += 1;
      const another = this.one(depth);
      if (another === undefined) return undefined;
      of.push(another);
    }
    return of.length === 1 ? first : { test: between === 'and' ? 'all' : 'any', of };
  }

  private one(depth: number): AnswerCondition | undefined {
    if (depth > mostBrackets) return this.stop();
    // A word that is followed by a comparison is the key of a question, whatever else it may mean.
    const isKey = ['=', '>=', '<=', '≥', '≤'].includes(this.next(1)) || this.is('answered', 1);
    if (this.next() === '(') return this.bracketed(depth);
    if (!isKey && this.is('not')) {
      this.at += 1;
      const of = this.one(depth + 1);
      return of && { test: 'not', of };
    }
    const test = this.is('all') ? 'all' : this.is('any') ? 'any' : undefined;
    if (!isKey && test !== undefined && this.next(1) === '(') {
      this.at += 1;
      const only = this.bracketed(depth);
      return only && { test, of: [only] };
    }
    return this.simple();
  }

  private bracketed(depth: number): AnswerCondition | undefined {
    this.at += 1;
    const inside = this.several(depth + 1);
    if (inside === undefined) return undefined;
    return this.take(')') ? inside : this.stop();
  }

  private simple(): AnswerCondition | undefined {
    const question = /^\[?(\p{L}[\p{L}\d-]*)\]?$/u.exec(this.next())?.[1];
    if (question === undefined) return this.stop();
    this.at += 1;
    if (this.is('answered')) {
      this.at += 1;
      return { test: 'answered', question };
    }
    if (this.take('=')) return this.chosen(question);
    if (this.take('>=') || this.take('≥')) return this.compared(question, 'at_least', 'from_day');
    if (this.take('<=') || this.take('≤')) return this.compared(question, 'at_most', 'until_day');
    return this.stop();
  }

  private chosen(question: string): AnswerCondition | undefined {
    const options: string[] = [];
    do {
      if (!/^\p{L}/u.test(this.next())) return this.stop();
      options.push(this.next());
      this.at += 1;
    } while (this.take(','));
    return { test: 'chosen', question, options };
  }

  private compared(
    question: string,
    number: 'at_least' | 'at_most',
    date: 'from_day' | 'until_day',
  ): AnswerCondition | undefined {
    const written = this.next();
    const [, dayOfMonth = '', month = '', year = ''] = /^(\d+)\.(\d+)\.(\d{4})$/.exec(written) ?? [];
    const day = year === '' ? written : `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
    if (parsePlainDate(day) !== undefined) {
      this.at += 1;
      return { test: date, question, day };
    }
    const value = Number(written.replace(',', '.'));
    if (written === '' || !Number.isFinite(value)) return this.stop();
    this.at += 1;
    return { test: number, question, value };
  }

  private take(mark: string): boolean {
    if (this.next() !== mark) return false;
    this.at += 1;
    return true;
  }

  private is(word: keyof ConditionWords, ahead = 0): boolean {
    const written = plain(this.next(ahead));
    return written !== '' && this.languages.some((words) => plain(words[word]) === written);
  }

  private stop(check: ConditionCheck = 'condition-unreadable'): undefined {
    this.trouble ??= { check, near: this.next() };
  }
}
