import type { Ending } from '../../domain/enrolment/ending.ts';
import type { EnrolmentId } from '../../domain/kernel/ids.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { CompletionRow, CountedClosing } from '../../domain/outcome/completion-row.ts';
import type { OutcomeFact } from '../../domain/outcome/outcome-fact.ts';
import type { KnownFact, WayRow } from '../../domain/outcome/way-row.ts';
import type { ClosingDocument } from '../../domain/programme/closing-documents.ts';
import {
  aboutAt,
  amountAt,
  bytesEach,
  codeAt,
  endDayAt,
  factAt,
  firstDayAt,
  isFact,
  kindAt,
  recordedAt,
  step,
} from './packed-entry.ts';
import type { PackedWay } from './packed-way.ts';
import type { KnownMoment } from './way-to-count-queries.ts';

/** What was known of a way at a moment. */
export interface UnpackedWay extends Omit<WayRow, 'referral'> {
  readonly facts: readonly OutcomeFact[];
  /** The version of the definition its course is in; `undefined` without a course. */
  readonly version: string | undefined;
  /** The version it followed at the moment. */
  readonly followed: string;
  /** How many rows are counted – about the days of the course, and facts – and when the last of them was recorded. */
  readonly recorded: number;
  /** In microseconds since 1970; 0 where nothing was. */
  readonly recordedLast: number;
}

/** What the rules of a count ask for; the rest of a way is not read. */
export interface Asked {
  /** Which kinds of fact, by their numbers in the packer. */
  readonly kinds: readonly boolean[];
  /** Whether it matters where the citizen worked; without, nobody has a place. */
  readonly places: boolean;
}

/**
 * Reads a packed way as far as it was known; `undefined` where not even its sending was. When exactly something known
 * was written down no rule asks: it has the day of knowing for it.
 */
export function unpackWay(way: PackedWay, moment: KnownMoment, asked: Asked): UnpackedWay | undefined {
  const { bytes, codes, entriesFrom, entriesTo } = way;
  const places = asked.places ? way.places : [];
  const reading = new WayInReading(moment);
  for (let at = entriesFrom, number = 0; at < entriesTo; at += bytesEach, number += 1) {
    const kind = kindAt(bytes, at);
    const recorded = recordedAt(bytes, at);
    const isKnown = recorded < moment.before;
    if (!isFact(kind))
      reading.step(kind, { bytes, at, number, recorded, isKnown, code: codeAt(bytes, at, codes) });
    else if (isKnown) {
      reading.note(recorded);
      // A fact nobody asks for is read all the same where it stands in the place of another.
      if (asked.kinds[kind] === true || aboutAt(bytes, at) >= 0)
        reading.facts.push(factAt(bytes, at, number, codes, places, moment.knownAt));
    }
  }
  return reading.whole();
}

/** A step of a way, where it stands. */
interface Step {
  readonly bytes: Buffer;
  readonly at: number;
  readonly number: number;
  readonly recorded: number;
  readonly isKnown: boolean;
  readonly code: string | undefined;
}

class WayInReading {
  readonly facts: OutcomeFact[] = [];
  readonly #moment: KnownMoment;
  #sent: KnownFact | undefined;
  #answer: WayRow['answer'];
  #ownNo: KnownFact | undefined;
  #startedOn: PlainDate | undefined;
  #closing: { readonly number: number; readonly told: CountedClosing } | undefined;
  #closingRecorded = 0;
  #takenBack = 0;
  #sentVersion = '';
  #courseVersion: string | undefined;
  #movedFrom: string | undefined;
  #recorded = 0;
  #recordedLast = 0;

  constructor(moment: KnownMoment) {
    this.#moment = moment;
  }

  step(kind: number, { bytes, at, number, recorded, isKnown, code }: Step): void {
    // Which version was followed is asked of what came later, too.
    if (kind === step.sent) this.#sentVersion = code ?? '';
    if (kind === step.start) this.#courseVersion = code;
    if (kind === step.versionMove && (!isKnown || firstDayAt(bytes, at) > this.#moment.asOf))
      this.#movedFrom ??= code;
    if (!isKnown) return;
    const known = { on: firstDayAt(bytes, at), recordedOn: this.#moment.knownAt };
    switch (kind) {
      case step.sent:
        this.#sent = known;
        break;
      case step.accepted:
        this.#answer = { ...known, given: 'accepted' };
        break;
      case step.refused:
        this.#answer = { ...known, given: 'refused' };
        break;
      case step.withdrawn:
        this.#ownNo = known;
        break;
      case step.start:
        this.#startedOn = known.on;
        this.note(recorded);
        break;
      case step.closing:
        this.#closing = {
          number,
          told: closingOf(endDayAt(bytes, at), this.#moment.knownAt, code as Ending, amountAt(bytes, at)),
        };
        this.#closingRecorded = recorded;
        break;
      case step.closingTakenBack:
        if (this.#closing?.number === aboutAt(bytes, at)) this.#closing = undefined;
        this.#takenBack = recorded;
        break;
    }
  }

  whole(): UnpackedWay | undefined {
    if (this.#sent === undefined) return undefined;
    if (this.#closing !== undefined) this.note(this.#closingRecorded);
    if (this.#takenBack !== 0) this.note(this.#takenBack);
    return {
      sent: this.#sent,
      answer: this.#answer,
      ownNo: this.#ownNo,
      course: this.#course(),
      facts: this.facts,
      version: this.#startedOn === undefined ? undefined : this.#courseVersion,
      followed: this.#movedFrom ?? this.#courseVersion ?? this.#sentVersion,
      recorded: this.#recorded,
      recordedLast: this.#recordedLast,
    };
  }

  /** One row more that is counted. */
  note(recorded: number): void {
    this.#recorded += 1;
    if (recorded > this.#recordedLast) this.#recordedLast = recorded;
  }

  #course(): CompletionRow | undefined {
    if (this.#startedOn === undefined) return undefined;
    return {
      // A way has one course at most: who counts needs no name for it.
      enrolment: theCourse,
      startedOn: this.#startedOn,
      startRecordedOn: this.#moment.knownAt,
      closing: this.#closing?.told,
    };
  }
}

const theCourse = 'the course of this way' as EnrolmentId;

function closingOf(
  endedOn: PlainDate | undefined,
  recordedOn: PlainDate,
  ending: Ending,
  documents: number,
): CountedClosing {
  return {
    ending,
    endedOn,
    hasRecommendation: documents % 2 === 1,
    otherDocuments: documentsBy[documents >> 1] ?? [],
    recordedOn,
  };
}

/** The documents beside the recommendation, by their bits; each list is made once. */
const documentsBy: readonly (readonly ClosingDocument[])[] = Array.from({ length: 8 }, (_, bits) =>
  (['onward_plan', 'onward_handover', 'cv_lines'] as const).filter(
    (_document, bit) => (bits >> bit) % 2 === 1,
  ),
);
