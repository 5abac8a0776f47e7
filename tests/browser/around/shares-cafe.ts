import { groupTexts } from '../../../src/features/groups/group-texts.ts';
import { go, openAddress, type Person, picture } from '../steps/person.ts';
import { doesNotSee, sees } from '../steps/seeing.ts';

/** A citizen signs up to a café on her own page, with one press. */
export async function signsUp(citizen: Person, title: string, stands: 'seated' | 'waiting'): Promise<void> {
  const { page, language } = citizen;
  const t = groupTexts[language];
  await openAddress(citizen, '/my-page');
  const row = page.getByRole('listitem').filter({ hasText: title });
  const press = stands === 'seated' ? t.join : t.joinList;
  await go(citizen, row.getByRole('button', { name: new RegExp(`^${press}`) }));
  await sees(citizen, t.done[stands].heading);
  await picture(citizen, `cafe-${stands}`);
}

/** On neither page where a café stands is there a word of anybody else who comes, or of where they are from. */
export async function learnsOfNobody(citizen: Person, course: string, others: readonly string[]) {
  for (const address of ['/my-page', `${course}/groups`]) {
    await openAddress(citizen, address);
    await doesNotSee(citizen, ...others);
  }
}

/** Whoever leaves makes room; whoever waited is told that there is a seat, and of nobody. */
export async function givesUpSeat(citizen: Person, course: string, title: string): Promise<void> {
  const { page, language } = citizen;
  const t = groupTexts[language];
  await openAddress(citizen, `${course}/groups`);
  const row = page.getByRole('listitem').filter({ hasText: title });
  await go(citizen, row.getByRole('button', { name: new RegExp(`^${t.leave}`) }));
  await sees(citizen, t.done.left.heading);
}

export async function hasMovedUp(citizen: Person, title: string): Promise<void> {
  await openAddress(citizen, '/my-page');
  await sees(citizen, groupTexts[citizen.language].movedUp, title);
}
