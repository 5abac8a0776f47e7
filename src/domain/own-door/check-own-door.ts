import { type Checked, rejectedAmong } from '../kernel/checked.ts';
import { freeText } from '../kernel/free-text.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { accepted } from '../kernel/result.ts';

/** What the citizen brings along: a company they would like to try, or a door they opened themselves. */
export const ownDoorKinds = ['suggestion', 'door_opened'] as const;

export type OwnDoorKind = (typeof ownDoorKinds)[number];

export interface OwnDoor {
  readonly kind: OwnDoorKind;
  readonly company: string;
  readonly words: string | undefined;
  readonly on: PlainDate;
}

/** What was typed; `unreadable` where something was typed that is no day. */
export interface OwnDoorDraft {
  readonly kind: string;
  readonly company: string;
  readonly words: string;
  readonly on: PlainDate | 'unreadable' | undefined;
}

export interface OwnDoorRefusals {
  readonly kind: 'kind-missing';
  readonly company: 'company-missing' | 'company-too-long';
  readonly words: 'words-too-long';
  readonly on: 'date-unreadable' | 'date-in-the-future';
}

const longestName = 120;
const mostWords = 1000;

/** Reads what the citizen says. Nobody has to know the day: then it is today's. */
export function checkOwnDoor(draft: OwnDoorDraft, today: PlainDate): Checked<OwnDoor, OwnDoorRefusals> {
  const kind = ownDoorKinds.find((one) => one === draft.kind);
  const company = freeText(draft.company)?.replaceAll(/\s+/g, ' ');
  const words = freeText(draft.words);
  const on = draft.on ?? today;
  const refusals = rejectedAmong<OwnDoorRefusals>({
    kind: kind === undefined ? 'kind-missing' : undefined,
    company:
      company === undefined
        ? 'company-missing'
        : company.length > longestName
          ? 'company-too-long'
          : undefined,
    words: words !== undefined && words.length > mostWords ? 'words-too-long' : undefined,
    on: on === 'unreadable' ? 'date-unreadable' : on > today ? 'date-in-the-future' : undefined,
  });
  if (refusals !== undefined) return refusals;
  if (kind === undefined || company === undefined || on === 'unreadable')
    throw new Error('what is without refusals is whole');
  return accepted({ kind, company, words, on });
}
