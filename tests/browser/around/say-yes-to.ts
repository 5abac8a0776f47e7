import type { PersonalPart } from '../../../src/domain/access/relation.ts';
import { networkTexts } from '../../../src/features/networks/network-texts.ts';
import { go, openAddress, type Person } from '../steps/person.ts';
import { isRefusedAt } from '../steps/refusal.ts';
import { sees } from '../steps/seeing.ts';

/** Somebody the citizen would like to have along, in the citizen's own words. */
export interface Along {
  readonly name: string;
  readonly connection: string;
  readonly part: PersonalPart;
}

/** The citizen puts somebody on; what was forgotten is named at its field, and nothing that was written is lost. */
export async function saysYesTo(citizen: Person, circle: string, { name, connection, part }: Along) {
  const { page, hands, language } = citizen;
  const t = networkTexts[language];
  await openAddress(citizen, circle);
  const fold = page.locator('summary').getByText(t.add, { exact: true });
  if (await fold.isVisible()) await hands.press(fold);
  await hands.write(page.getByLabel(t.name, { exact: true }).or(page.locator('#name')), name);
  await hands.choose(page.getByRole('group', { name: t.part }), t.parts[part]);
  await go(citizen, page.getByRole('button', { name: t.save, exact: true }));
  const forgotten = page.locator('#connection');
  await isRefusedAt(citizen, forgotten, t.refusals['connection-missing']);
  await hands.write(forgotten, connection);
  await go(citizen, page.getByRole('button', { name: t.save, exact: true }));
  await sees(citizen, t.done.added.heading, name);
}
