import { freeText } from '../kernel/free-text.ts';
import type { OnwardHandover } from './enrolment.ts';

/** A handover at the end of a course while it is being written. */
export interface HandoverDraft {
  readonly to: string | undefined;
  readonly what: string | undefined;
  readonly basis: OnwardHandover['basis'] | undefined;
  readonly rule: string | undefined;
}

export interface HandoverRefusals {
  readonly handoverTo: 'handover-to-missing' | 'handover-too-long';
  readonly handoverWhat: 'handover-what-missing' | 'handover-too-long';
  readonly handoverBasis: 'handover-basis-missing';
  readonly handoverRule: 'handover-rule-missing' | 'handover-too-long';
}

export interface CvRefusals {
  readonly cvLines: 'cv-lines-missing' | 'cv-line-too-long' | 'too-many-cv-lines';
}

const longest = { name: 200, what: 2000, line: 200 } as const;
const mostCvLines = 20;

/** The handover a draft says; `undefined` where nobody takes over. */
export function handoverOf(draft: HandoverDraft): OnwardHandover | undefined {
  const [to, what] = [freeText(draft.to), freeText(draft.what)];
  if (to === undefined || what === undefined || draft.basis === undefined) return undefined;
  return { to, what, basis: draft.basis, rule: draft.basis === 'law' ? freeText(draft.rule) : undefined };
}

/** A handover is whole or not there: to whom, what, and by which right; a right by law names its rule. */
export function judgeHandover(
  { to, what, basis, rule }: HandoverDraft,
  isDemanded: boolean,
): { readonly [Field in keyof HandoverRefusals]: HandoverRefusals[Field] | undefined } {
  const isBegun = [to, what, rule].some((text) => freeText(text) !== undefined) || basis !== undefined;
  const isAsked = isDemanded || isBegun;
  return {
    handoverTo: judge(to, longest.name, isAsked ? 'handover-to-missing' : undefined),
    handoverWhat: judge(what, longest.what, isAsked ? 'handover-what-missing' : undefined),
    handoverBasis: isAsked && basis === undefined ? 'handover-basis-missing' : undefined,
    handoverRule: judge(rule, longest.name, basis === 'law' ? 'handover-rule-missing' : undefined),
  };
}

function judge<Missing extends string>(
  typed: string | undefined,
  longestText: number,
  whenMissing: Missing | undefined,
): Missing | 'handover-too-long' | undefined {
  const text = freeText(typed);
  if (text === undefined) return whenMissing;
  return text.length > longestText ? 'handover-too-long' : undefined;
}

/** Lines for a CV as they are kept: without blank ones, and without the marks people put before them. */
export function cleanCvLines(typed: string | undefined): readonly string[] {
  return (typed ?? '')
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*[-–•*]\s*/, '').trim())
    .filter((line) => line !== '');
}

export function judgeCvLines(
  typed: string | undefined,
  isDemanded: boolean,
): { readonly cvLines: CvRefusals['cvLines'] | undefined } {
  const lines = cleanCvLines(typed);
  if (lines.length === 0) return { cvLines: isDemanded ? 'cv-lines-missing' : undefined };
  if (lines.length > mostCvLines) return { cvLines: 'too-many-cv-lines' };
  return { cvLines: lines.some((line) => line.length > longest.line) ? 'cv-line-too-long' : undefined };
}
