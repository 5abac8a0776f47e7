import type { AnswerCondition } from '../answer-condition.ts';

/** What a calculation adds up: the answers to these questions, and what the sum is multiplied by. */
export interface ReadSum {
  readonly how: 'sum' | 'mean';
  readonly linkIds: readonly string[];
  readonly times: number;
  /** Whether the expression goes on without an answer, as if it were nothing. */
  readonly skipsMissing: boolean;
}

const mostSteps = 60;

/**
 * Puts the expressions of variables where their names stand. `undefined` when one of them leads back to itself, or
 * there is no end to them.
 */
export function withVariables(
  expression: string,
  variables: ReadonlyMap<string, string>,
): string | undefined {
  let text = expression;
  for (let step = 0; step < mostSteps && text.length < 20_000; step += 1) {
    const name = /%([A-Za-z_]\w*)/g;
    const used = [...text.matchAll(name)].map(([, one]) => one ?? '').find((one) => variables.has(one));
    if (used === undefined) return text;
    text = text.replaceAll(new RegExp(`%${used}\\b`, 'g'), () => `(${variables.get(used)})`);
  }
  return undefined;
}

/**
 * Reads the small part of FHIRPath that scores are written in: answers named by link id, with or without `weight()` or
 * `ordinal()`, put together with `+`, `.sum()` or `.avg()`, and multiplied by a number. Everything else is `undefined`.
 */
export function readSum(expression: string): ReadSum | undefined {
  const tight = unwrapped(expression.replaceAll(/\s+/g, ' ').trim());
  const multiplied = /^(.*\)) ?\* ?(\d+(?:\.\d+)?)$/.exec(tight) ?? undefined;
  if (multiplied?.[1] !== undefined) {
    const inner = readSum(multiplied[1]);
    return inner && { ...inner, times: inner.times * Number(multiplied[2]) };
  }
  const aggregate = /^(.*)\.(sum|avg)\(\)$/.exec(tight);
  if (aggregate?.[1] !== undefined) {
    const linkIds = namedAnswers(unwrapped(aggregate[1]));
    return linkIds && { how: aggregate[2] === 'avg' ? 'mean' : 'sum', linkIds, times: 1, skipsMissing: true };
  }
  const terms = split(tight, '+').map((term) => namedAnswers(unwrapped(term)));
  if (terms.some((one) => one === undefined || one.length !== 1)) return undefined;
  return { how: 'sum', linkIds: terms.flatMap((one) => one ?? []), times: 1, skipsMissing: false };
}

const answers =
  /^(?:%resource|%questionnaire|%context|QuestionnaireResponse)?\.?(?:repeat\(item\)|descendants\(\)|item)(?:\.item)*\.where\((.*)\)(?:\.item)*\.answer(?:\.first\(\))?\.(?:value(?:Coding|Integer|Decimal)?)(?:\.(?:weight|ordinal)\(\))?$/;

/** The link ids of one path, or of several with a bar between. */
function namedAnswers(path: string): readonly string[] | undefined {
  const parts = split(path, '|').map((part) => {
    const where = answers.exec(unwrapped(part))?.[1];
    return where === undefined ? undefined : idsIn(where);
  });
  return parts.includes(undefined) ? undefined : parts.flatMap((one) => one ?? []);
}

function idsIn(where: string): readonly string[] | undefined {
  const several = /^linkId in \((.*)\)$/.exec(where)?.[1];
  const each =
    several === undefined
      ? where.split(/ or /).map((one) => /^linkId ?= ?(.*)$/.exec(one.trim())?.[1])
      : several.split('|');
  const ids = each.map((one) => /^'([^']*)'$/.exec(one?.trim() ?? '')?.[1]);
  return ids.includes(undefined) ? undefined : ids.filter((one) => one !== undefined);
}

/** Splits where the mark stands outside every bracket and every quote. */
function split(text: string, mark: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === "'") quoted = !quoted;
    else if (quoted) continue;
    else if (letter === '(') depth += 1;
    else if (letter === ')') depth -= 1;
    else if (letter === mark && depth === 0) {
      parts.push(text.slice(from, at).trim());
      from = at + 1;
    }
  }
  return [...parts, text.slice(from).trim()];
}

/** Takes brackets off that hold the whole text. */
function unwrapped(text: string): string {
  let bare = text.trim();
  while (bare.startsWith('(') && closes(bare) === bare.length - 1) bare = bare.slice(1, -1).trim();
  return bare;
}

function closes(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

/** A score as other programs reckon it: a sum or mean of the answers that are there. */
export function writeSum(how: 'sum' | 'mean', linkIds: readonly string[], times: number): string {
  const ids = linkIds.map((one) => `'${one}'`).join(' | ');
  const path = `%resource.repeat(item).where(linkId in (${ids})).answer.value.ordinal()`;
  const put = `${path}.${how === 'sum' ? 'sum' : 'avg'}()`;
  return times === 1 ? put : `${put} * ${times}`;
}

/** A condition in FHIRPath, for programs that read enableWhenExpression. */
export function writeConditionPath(condition: AnswerCondition): string {
  const inside = (one: AnswerCondition): string => `(${writeConditionPath(one)})`;
  switch (condition.test) {
    case 'all':
      return condition.of.map(inside).join(' and ');
    case 'any':
      return condition.of.map(inside).join(' or ');
    case 'not':
      return `${inside(condition.of)}.not()`;
    case 'answered':
      return `${answerPath(condition.question)}.exists()`;
    case 'chosen': {
      const options = condition.options.map((one) => `'${one}'`).join(' | ');
      return `${answerPath(condition.question)}.code.where($this in (${options})).exists()`;
    }
    case 'at_least':
      return `${answerPath(condition.question)} >= ${condition.value}`;
    case 'at_most':
      return `${answerPath(condition.question)} <= ${condition.value}`;
    case 'from_day':
      return `${answerPath(condition.question)} >= @${condition.day}`;
    case 'until_day':
      return `${answerPath(condition.question)} <= @${condition.day}`;
  }
}

function answerPath(question: string): string {
  return `%resource.repeat(item).where(linkId = '${question}').answer.value`;
}
