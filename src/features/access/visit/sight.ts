import { createHash } from 'node:crypto';
import { type Id, parseId } from '../../../domain/kernel/ids.ts';
import type { Target } from './enter-queries.ts';
import type { Viewer } from './viewer.ts';

/**
 * What an open page was made from. Its token is a row of short marks: one for who is looking, one for each thing held.
 * A page may stay open while every one of its marks is still held; what came in addition closes nothing.
 */
export interface Sight {
  /** The record the address names, as `enrolment:id`; empty for a page that names none. */
  readonly at: string;
  readonly token: string;
}

/** Digits of a mark: with a thousand things held, a lost one is mistaken for another once in four million times. */
const markLength = 8;

/**
 * The sight of a viewer at a record, or at a page that names none.
 *
 * @param things what is held to the record, in the access table's words
 * @param marks what is held besides, each as a mark already
 */
export function sightOf(
  viewer: Viewer,
  target: Target | undefined,
  things: readonly string[],
  marks: readonly string[],
): Sight {
  const held = [markOf(actingAs(viewer)), ...things.map(markOf), ...marks].filter(isMark);
  return {
    at: target === undefined ? '' : `${target.scope}:${target.id}`,
    token: [...new Set(held)].join(''),
  };
}

/** Whether everything a page was made from is still held. A token that is none holds nothing. */
export function stillHolds(token: string, now: Sight): boolean {
  const held = new Set(marksIn(now.token));
  const asked = marksIn(token);
  return asked.length > 0 && token.length % markLength === 0 && asked.every((mark) => held.has(mark));
}

const scopes: readonly Target['scope'][] = ['authority', 'citizen', 'referral', 'enrolment', 'run'];

/** Reads which record a page is about; `undefined` for one that names none. */
export function parseSightAt(text: string): Target | undefined {
  const [typed, typedId] = text.split(':');
  const scope = scopes.find((one) => one === typed);
  const id = parseId<Id<string>>(typedId);
  return scope === undefined || id === undefined ? undefined : { scope, id };
}

/** One account acting in another employment or part is somebody else: the page was not made for them. */
function actingAs(viewer: Viewer): string {
  const { account, as } = viewer;
  if (as === 'employee') return `${account} ${viewer.employment}`;
  return as === 'personal' ? `${account} ${viewer.part}` : account;
}

function markOf(thing: string): string {
  return createHash('sha256').update(thing).digest('hex').slice(0, markLength);
}

function isMark(text: string): boolean {
  return text.length === markLength;
}

function marksIn(token: string): readonly string[] {
  return token.match(/.{8}/gs) ?? [];
}
