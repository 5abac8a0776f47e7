import { type Checked, rejectedAmong } from '../kernel/checked.ts';
import { freeText } from '../kernel/free-text.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { accepted } from '../kernel/result.ts';
import type { Audience } from '../session/short-note.ts';

/** What the psychologist tells the team, in words of its own: nothing of the journal comes along by itself. */
export interface TeamMessage {
  readonly writtenOn: PlainDate;
  readonly words: string;
  readonly audience: Audience;
}

export interface MessageRefusals {
  readonly words: 'words-missing' | 'words-too-long';
  readonly audience: 'audience-missing';
}

/** Characters, as for every note of the team's. */
export const longestMessage = 2000;

/** Decides whether a message may be put among the team's notes. Who may read it is always chosen, never presumed. */
export function messageToTeam(
  typed: { readonly words: string; readonly audience: Audience | undefined },
  today: PlainDate,
): Checked<TeamMessage, MessageRefusals> {
  const words = freeText(typed.words);
  const { audience } = typed;
  const rejected = rejectedAmong<MessageRefusals>({
    words: judgeWords(words),
    audience: audience === undefined ? 'audience-missing' : undefined,
  });
  if (rejected !== undefined || words === undefined || audience === undefined)
    return rejected ?? { ok: false, refusals: {} };
  return accepted({ writtenOn: today, words, audience });
}

function judgeWords(words: string | undefined): MessageRefusals['words'] | undefined {
  if (words === undefined) return 'words-missing';
  return words.length > longestMessage ? 'words-too-long' : undefined;
}
