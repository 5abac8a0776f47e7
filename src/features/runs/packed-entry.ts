import { dateOfDay } from '../../domain/kernel/day-number.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import { type FactKind, factSources } from '../../domain/outcome/ledger-words.ts';
import type { FactId, OutcomeFact } from '../../domain/outcome/outcome-fact.ts';

/** How many bytes the packer, `app.packed_ways`, writes for each thing that was recorded; it says what stands where. */
export const bytesEach = 30;

/** The kinds of fact by their numbers in the packer; 0 is none. */
const factKinds: readonly (FactKind | undefined)[] = [
  undefined,
  'work',
  'placement',
  'education',
  'benefit',
  'sick_leave',
  'return_from_sick_leave',
  'treatment_referral',
  'introduction',
  'baseline',
  'decision',
  'followed_no_longer',
];

/** The steps of a way, which have the numbers after those of the facts. */
export const step = {
  sent: 12,
  accepted: 13,
  refused: 14,
  withdrawn: 15,
  start: 16,
  versionMove: 17,
  closing: 18,
  closingTakenBack: 19,
} as const;

const words = [undefined, 'work', 'placement', 'education', 'moved', 'dead', 'consent_withdrawn'] as const;
const goesOn = 0x7fff_ffff;

export function kindAt(bytes: Buffer, at: number): number {
  return bytes[at] ?? 0;
}

export function isFact(kind: number): boolean {
  return kind < step.sent;
}

/** Tells by their numbers which kinds of fact are among some. */
export function isAmong(kinds: ReadonlySet<FactKind>): readonly boolean[] {
  return factKinds.map((kind) => kind !== undefined && kinds.has(kind));
}

/** The code of an entry; `undefined` where it has none. */
export function codeAt(bytes: Buffer, at: number, codes: readonly string[]): string | undefined {
  const number = bytes[at + 2] ?? 0;
  return number === 0 ? undefined : codes[number - 1];
}

export function firstDayAt(bytes: Buffer, at: number): PlainDate {
  return dayOf(bytes.readInt32BE(at + 4));
}

/** The day a course ended; `undefined` where nobody wrote it down. */
export function endDayAt(bytes: Buffer, at: number): PlainDate | undefined {
  return bytes.readInt32BE(at + 4) === goesOn ? undefined : firstDayAt(bytes, at);
}

export function amountAt(bytes: Buffer, at: number): number {
  return bytes.readInt32BE(at + 12);
}

/** The number of the entry that this one puts right or takes back, the first being 0; -1 where it does neither. */
export function aboutAt(bytes: Buffer, at: number): number {
  return bytes.readUInt16BE(at + 16) - 1;
}

/** When it was recorded, in microseconds since 1970. */
export function recordedAt(bytes: Buffer, at: number): number {
  return bytes.readInt32BE(at + 22) * 0x1_0000_0000 + bytes.readUInt32BE(at + 26);
}

/**
 * Reads one fact. Its id is its number on its way: enough to tell it from the others there.
 * @param places where the citizen worked; none where no rule asks
 * @param recordedOn the day it counts as recorded on
 */
export function factAt(
  bytes: Buffer,
  at: number,
  number: number,
  codes: readonly string[],
  places: readonly string[],
  recordedOn: PlainDate,
): OutcomeFact {
  const kind = factKinds[bytes[at] ?? 0];
  const source = factSources[(bytes[at + 1] ?? 0) - 1];
  if (kind === undefined || source === undefined) throw new Error('a packed fact nobody can read');
  const word = words[bytes[at + 3] ?? 0];
  const to = bytes.readInt32BE(at + 8);
  const hours = amountAt(bytes, at);
  const about = aboutAt(bytes, at);
  return {
    id: idOf(number),
    kind,
    code: codeAt(bytes, at, codes),
    from: firstDayAt(bytes, at),
    to: to === goesOn ? undefined : dayOf(to),
    hoursAWeek: hours < 0 ? undefined : hours / 10,
    employer: places.length === 0 ? undefined : placeAt(bytes, at, places),
    decidedFor: kind === 'decision' ? (word as OutcomeFact['decidedFor']) : undefined,
    noLonger: kind === 'followed_no_longer' ? (word as OutcomeFact['noLonger']) : undefined,
    source,
    recordedOn,
    replaces: about < 0 ? undefined : idOf(about),
    takenBack: bytes[at + 18] === 1,
  };
}

function placeAt(bytes: Buffer, at: number, places: readonly string[]): string | undefined {
  const number = bytes.readUInt16BE(at + 20);
  return number === 0 ? undefined : places[number - 1];
}

const ids: FactId[] = [];

function idOf(number: number): FactId {
  const id = ids[number] ?? (`entry ${number}` as FactId);
  ids[number] = id;
  return id;
}

function dayOf(number: number): PlainDate {
  return dateOfDay(number) as PlainDate;
}
