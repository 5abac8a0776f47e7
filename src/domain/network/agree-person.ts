import { type PersonalPart, personalParts } from '../access/relation.ts';
import { type Checked, rejectedAmong } from '../kernel/checked.ts';
import { freeText } from '../kernel/free-text.ts';
import type { Period } from '../kernel/period.ts';
import { addDays, addMonths, type PlainDate } from '../kernel/plain-date.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import { type PersonName, type PersonNameRefusal, parsePersonName } from '../person/person-name.ts';

/** Somebody the citizen agrees to have around: as what, called what, and what they are to each other. */
export interface AgreedPerson {
  readonly part: PersonalPart;
  readonly shownName: PersonName;
  /** In the citizen's own words: "min moster", "min læge siden 2019". */
  readonly connection: string;
  /** The association or place they come from, where one is told. */
  readonly comesFrom: string | undefined;
  readonly period: Period;
  /** Around only as long as there is an invitation: the day after the last named meeting ends it. */
  readonly whileInvited: boolean;
}

export interface AgreedPersonDraft {
  readonly part: string;
  readonly shownName: string;
  readonly connection: string;
  readonly comesFrom: string;
  /** The last day; the empty text when it goes on until somebody ends it. */
  readonly lastDay: PlainDate | 'unreadable' | undefined;
}

export interface AgreedPersonRefusals {
  readonly part: 'part-missing';
  readonly shownName: PersonNameRefusal;
  readonly connection: 'connection-missing' | 'connection-too-long';
  readonly comesFrom: 'place-too-long';
  readonly lastDay: 'date-unreadable' | 'date-in-the-past' | 'date-too-far';
}

const longestConnection = 120;
const farthestMonths = 36;

/** Whoever reads what is shared with them by name, and has no last day, is asked about again within a year. */
const yearlyParts: readonly PersonalPart[] = ['lay_representative', 'professional_network'];
const yearly = 12;

/** Reads an agreement to have somebody around from today on; every field that cannot stand is named at once. */
export function agreePerson(
  draft: AgreedPersonDraft,
  today: PlainDate,
): Checked<AgreedPerson, AgreedPersonRefusals> {
  const part = personalParts.find((one) => one === draft.part);
  const shownName = parsePersonName(draft.shownName);
  const connection = connectionOf(draft.connection);
  const comesFrom = shortWords(draft.comesFrom);
  const isPlaceTooLong = (comesFrom?.length ?? 0) > longestConnection;
  const lastDay = lastDayOf(draft.lastDay, today);
  if (part && shownName.ok && connection.ok && !isPlaceTooLong && lastDay.ok) {
    return accepted({
      part,
      shownName: shownName.value,
      connection: connection.value,
      comesFrom,
      period: { from: today, to: lastDay.value ?? endByItself(part, today) },
      whileInvited: part === 'relative' && lastDay.value === undefined,
    });
  }
  const refusals = rejectedAmong<AgreedPersonRefusals>({
    part: part === undefined ? 'part-missing' : undefined,
    shownName: shownName.ok ? undefined : shownName.refusal,
    connection: connection.ok ? undefined : connection.refusal,
    comesFrom: isPlaceTooLong ? 'place-too-long' : undefined,
    lastDay: lastDay.ok ? undefined : lastDay.refusal,
  });
  return refusals ?? { ok: false, refusals: {} };
}

/** The last day of whoever was given none; `undefined` where something else ends it. */
function endByItself(part: PersonalPart, today: PlainDate): PlainDate | undefined {
  return yearlyParts.includes(part) ? addDays(addMonths(today, yearly), -1) : undefined;
}

function connectionOf(typed: string): Result<string, AgreedPersonRefusals['connection']> {
  const words = shortWords(typed);
  if (words === undefined) return refused('connection-missing');
  return words.length > longestConnection ? refused('connection-too-long') : accepted(words);
}

/** On one line; `undefined` when nothing is left. */
function shortWords(typed: string): string | undefined {
  return freeText(typed)?.replaceAll(/\s+/g, ' ');
}

function lastDayOf(
  typed: AgreedPersonDraft['lastDay'],
  today: PlainDate,
): Result<PlainDate | undefined, AgreedPersonRefusals['lastDay']> {
  if (typed === undefined) return accepted(undefined);
  if (typed === 'unreadable') return refused('date-unreadable');
  if (typed < today) return refused('date-in-the-past');
  return typed > addMonths(today, farthestMonths) ? refused('date-too-far') : accepted(typed);
}
