import { v7 as newId } from 'uuid';
import { accepted, type Result, refused } from '../../../domain/kernel/result.ts';
import { type HelpSide, helpStanding, helpWords } from '../../../domain/network/help-agreement.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';
import type { Visit } from '../../access/index.ts';
import type { HelpModel } from './help-queries.ts';
import { addHelpYes, addWording, type HelpGround } from './help-repository.ts';
import type { HelpRefusal } from './help-texts.ts';

const actionOf = { citizen: 'help_agreement.write_own', relative: 'help_agreement.write' } as const;

/**
 * One of the two writes how the relative helps; the other is to say yes. The form tells which wording it was written
 * over: where there is a newer one, the writer reads that first.
 */
export async function writeHelp(
  visit: Visit,
  ground: HelpGround,
  side: HelpSide,
  { versions }: HelpModel,
  fields: TypedFields,
): Promise<Result<'written', HelpRefusal>> {
  const words = helpWords(fields.text('words'));
  if (!words.ok) return words;
  const newest = versions.at(-1);
  // A second press of the same words is the first one.
  if (newest?.words === words.value && newest.writtenBy === side) return accepted('written');
  if (fields.text('over') !== String(newest?.version ?? 0)) return refused('written-meanwhile');
  const wording = { id: newId(), version: (newest?.version ?? 0) + 1, words: words.value };
  const added = await addWording(visit, ground, side, wording);
  if (added === 'taken') return refused('written-meanwhile');
  if (added === 'added') await record(visit, ground, side, wording.id, 'written');
  return accepted('written');
}

/** The other says yes to the wording that waits for them. False when that wording waits no longer. */
export async function agreeToHelp(
  visit: Visit,
  ground: HelpGround,
  side: HelpSide,
  { versions }: HelpModel,
  wording: string,
): Promise<boolean> {
  const one = versions.find(({ id }) => id === wording);
  if (one === undefined || one.writtenBy === side) return false;
  if (one.isAgreed) return true;
  if (helpStanding(versions).proposed?.id !== wording) return false;
  if (await addHelpYes(visit, ground, side, one)) await record(visit, ground, side, wording, 'agreed');
  return true;
}

async function record(
  visit: Visit,
  { authority }: HelpGround,
  side: HelpSide,
  id: string,
  done: 'written' | 'agreed',
): Promise<void> {
  await visit.record({
    action: actionOf[side],
    subject: { kind: 'help_words', id },
    authority,
    payload: { done },
  });
}
