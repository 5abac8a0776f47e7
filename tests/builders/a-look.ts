import type { Look } from '../../src/domain/access-log/look.ts';
import { plainDate } from '../../src/domain/kernel/plain-date.ts';

/** A look that nobody would ask about: a team's psychologist, on a Wednesday morning. */
export function aLook(changes: Partial<Look>): Look {
  return {
    id: 'look',
    citizen: 'citizen',
    account: 'pia',
    on: plainDate('2026-11-18'),
    at: '09:15',
    actingAs: ['team_psychologist'],
    sameSurname: false,
    sameAddress: false,
    colleague: false,
    ...changes,
  };
}
