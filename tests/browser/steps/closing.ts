import assert from 'node:assert/strict';
import type { ClosingDocument } from '../../../src/domain/programme/closing-documents.ts';
import { closingTexts } from '../../../src/features/enrolments/closing-texts.ts';
import { courseTexts, enrolmentTexts } from '../../../src/features/enrolments/index.ts';
import { go, openAddress, type Person, picture } from './person.ts';
import { isRefusedAt } from './refusal.ts';
import { sees } from './seeing.ts';

/** What goes on from a course that was completed, for each document a model may demand. */
export const onward = {
  recommendation: 'Behold den faste onsdag, og begynd med tre dage om ugen.',
  plan: 'De to mødes om to uger, og arbejdspladsen kender planen.',
  cvLines: ['Pakket og mærket varer på et lager', 'Holdt et dagsskema i tre måneder'],
  handover: { to: 'Mentoren på arbejdspladsen', what: 'Aftalen om den faste onsdag.' },
} as const;

/**
 * Closes a course as completed: each thing the model demands is asked for by name until it is written, and what was
 * written meanwhile is still there.
 */
export async function closeCompleted(
  caseworker: Person,
  course: string,
  demanded: readonly ClosingDocument[],
): Promise<void> {
  const { page, hands, language } = caseworker;
  const t = closingTexts[language];
  await openAddress(caseworker, `${course}/closing`);
  await hands.choose(page.getByRole('group', { name: t.ending }), courseTexts[language].endings.completed);
  const remark = page.getByLabel(t.remark);
  await hands.write(remark, 'Kage på kontoret.');
  await go(caseworker, page.getByRole('button', { name: t.save }));
  const asked = asks(caseworker).filter(({ document }) => demanded.includes(document));
  for (const { label, refusal } of asked) await isRefusedAt(caseworker, page.getByLabel(label), refusal);
  await picture(caseworker, 'closing-asks');
  assert.equal(await remark.inputValue(), 'Kage på kontoret.', 'the remark is still there');
  assert.ok(await page.locator('input[name="ending"]:checked').isVisible(), 'the ending is still chosen');
  for (const { label, words } of asked) await hands.write(page.getByLabel(label), words);
  if (demanded.includes('onward_handover'))
    await hands.choose(page.getByRole('group', { name: t.handoverBasis }), t.bases.consent);
  await go(caseworker, page.getByRole('button', { name: t.save }));
  await sees(caseworker, enrolmentTexts[language].done.closed.heading);
  for (const { words } of asked) await sees(caseworker, ...words.split('\n'));
  await picture(caseworker, 'closed');
}

interface Asked {
  readonly document: ClosingDocument;
  readonly label: string;
  readonly refusal: string;
  readonly words: string;
}

function asks({ language }: Person): readonly Asked[] {
  const t = closingTexts[language];
  const { refusals: no } = t;
  const to = `${t.handover}: ${t.handoverTo.toLowerCase()}`;
  return [
    ['recommendation', t.recommendation, no['recommendation-missing'], onward.recommendation],
    ['onward_plan', t.onwardPlan, no['onward-plan-missing'], onward.plan],
    ['onward_handover', to, no['handover-to-missing'], onward.handover.to],
    ['onward_handover', t.handoverWhat, no['handover-what-missing'], onward.handover.what],
    ['cv_lines', t.cvLines, no['cv-lines-missing'], onward.cvLines.join('\n')],
  ].map(([document, label, refusal, words]) => ({ document, label, refusal, words }) as Asked);
}
