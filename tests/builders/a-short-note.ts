import type { ShortNoteDraft } from '../../src/domain/session/short-note.ts';
import { today } from './today.ts';

/** A note somebody has just written about a talk today; everything that must be there is. */
export function aShortNoteDraft(changes: Partial<ShortNoteDraft> = {}): ShortNoteDraft {
  return {
    date: today,
    kind: 'talk',
    attendance: 'present',
    reason: undefined,
    minutes: 45,
    text: 'Bo sover bedre.',
    audience: 'team_and_citizen',
    nextStep: { what: undefined, on: undefined, at: undefined },
    ...changes,
  };
}

/** The same before the first word: nothing has been filled in. */
export function anEmptyShortNoteDraft(): ShortNoteDraft {
  return {
    date: undefined,
    kind: undefined,
    attendance: undefined,
    reason: undefined,
    minutes: undefined,
    text: undefined,
    audience: undefined,
    nextStep: { what: undefined, on: undefined, at: undefined },
  };
}
