import { v7 as newId } from 'uuid';
import {
  type SampleDraft,
  type WayOfDrawing,
  waysOfDrawing,
} from '../../../domain/access-log/plan-sample.ts';
import { parseId } from '../../../domain/kernel/ids.ts';
import { addDays, addMonths, type PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';
import { formatTypedDate } from '../../../platform/i18n/dates.ts';
import { parseTypedDate } from '../../../platform/i18n/typed-date.ts';

/** The form as it was typed, and the sample it is to become: its id is made when the form is shown. */
export interface SampleForm {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly how: WayOfDrawing | undefined;
  readonly size: string;
}

const usualSize = 20;

/** The form before anything was typed: the last half year, until yesterday. */
export function emptySampleForm(today: PlainDate): SampleForm {
  return {
    id: newId(),
    from: formatTypedDate(addMonths(today, -6)),
    to: formatTypedDate(addDays(today, -1)),
    how: 'random',
    size: String(usualSize),
  };
}

export function readSampleForm(fields: TypedFields): SampleForm {
  return {
    id: parseId(fields.text('review')) ?? newId(),
    from: fields.text('from'),
    to: fields.text('to'),
    how: waysOfDrawing.find((how) => how === fields.text('how')),
    size: fields.text('size'),
  };
}

/** What the form asks for, as far as it can be read. */
export function draftOf({ from, to, how, size }: SampleForm): SampleDraft {
  return {
    from: parseTypedDate(from),
    to: parseTypedDate(to),
    how,
    size: /^\s*\d{1,4}\s*$/.test(size) ? Number(size) : undefined,
  };
}
