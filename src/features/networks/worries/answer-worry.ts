import { accepted, type Result } from '../../../domain/kernel/result.ts';
import { type WorryWordsRefusal, worryWords } from '../../../domain/network/worry-words.ts';
import type { Visit } from '../../access/index.ts';
import { saveWorryAnswer } from './worry-repository.ts';

/** Says that a worry was read and what was done, in one press; whoever presses second changes nothing. */
export async function answerWorry(
  visit: Visit,
  authority: string,
  worry: string,
  typed: string,
): Promise<Result<'answered', WorryWordsRefusal>> {
  const words = worryWords(typed);
  if (!words.ok) return words;
  if (await saveWorryAnswer(visit, worry, words.value))
    await visit.record({
      action: 'worry.answer',
      subject: { kind: 'worry', id: worry },
      authority,
      payload: {},
    });
  return accepted('answered');
}
