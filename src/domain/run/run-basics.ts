import type { Checked } from '../kernel/checked.ts';
import { rejectedAmong } from '../kernel/checked.ts';
import { freeText } from '../kernel/free-text.ts';
import { accepted } from '../kernel/result.ts';
import { isBackwards, type OpenPeriod } from './open-period.ts';

/** What a run is called, when it is, and who may know of it. */
export interface RunBasics {
  readonly name: string;
  /** Unset days are told as such: public descriptions do not always say. */
  readonly period: OpenPeriod;
  /** The larger effort this run belongs to, where it is another than the definition's. */
  readonly umbrella: string | undefined;
  /** Whether the catalogue shows it to people who have not signed in. */
  readonly isPublic: boolean;
}

export interface RunBasicsDraft extends Omit<RunBasics, 'name' | 'umbrella'> {
  readonly name: string | undefined;
  readonly umbrella: string | undefined;
}

export interface RunBasicsRefusals {
  readonly name: 'name-missing' | 'name-too-long';
  readonly umbrella: 'umbrella-too-long';
  readonly to: 'ends-before-it-begins';
}

const longestRunName = 120;

/** Checks what a run is called and when it is. */
export function checkRunBasics(draft: RunBasicsDraft): Checked<RunBasics, RunBasicsRefusals> {
  const name = freeText(draft.name);
  const umbrella = freeText(draft.umbrella);
  const rejected = rejectedAmong<RunBasicsRefusals>({
    name: name === undefined ? 'name-missing' : name.length > longestRunName ? 'name-too-long' : undefined,
    umbrella: (umbrella?.length ?? 0) > longestRunName ? 'umbrella-too-long' : undefined,
    to: isBackwards(draft.period) ? 'ends-before-it-begins' : undefined,
  });
  if (rejected !== undefined || name === undefined) return rejected ?? { ok: false, refusals: {} };
  return accepted({ ...draft, name, umbrella });
}
