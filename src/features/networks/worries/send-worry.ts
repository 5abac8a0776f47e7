import { v7 as newId } from 'uuid';
import { parseId } from '../../../domain/kernel/ids.ts';
import { accepted, type Result } from '../../../domain/kernel/result.ts';
import { type WorryWordsRefusal, worryWords } from '../../../domain/network/worry-words.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';
import type { PersonalVisit } from '../../access/index.ts';
import type { MentoredCourse } from '../meetings/own-meeting-queries.ts';
import { saveWorry } from './worry-repository.ts';

/** A worry as it was typed, and the id it will have: pressing twice sends it once. */
export interface TypedWorry {
  readonly id: string;
  readonly citizen: string;
  readonly words: string;
}

export function emptyWorry(citizen: string): TypedWorry {
  return { id: newId(), citizen, words: '' };
}

export function typedWorry(fields: TypedFields): TypedWorry {
  return {
    id: parseId(fields.text('id')) ?? newId(),
    citizen: parseId(fields.text('citizen')) ?? '',
    words: fields.text('words'),
  };
}

/** Sends a mentor's worry in the course of the citizen's that goes on, and records that it was sent. */
export async function sendWorry(
  visit: PersonalVisit,
  course: MentoredCourse,
  typed: TypedWorry,
): Promise<Result<'sent', WorryWordsRefusal>> {
  const words = worryWords(typed.words);
  if (!words.ok) return words;
  if (await saveWorry(visit, typed.id, course, words.value))
    await visit.record({
      action: 'worry.send',
      subject: { kind: 'worry', id: typed.id },
      authority: course.authority,
      payload: {},
    });
  return accepted('sent');
}
