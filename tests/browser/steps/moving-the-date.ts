import type { PlainDate } from '../../../src/domain/kernel/plain-date.ts';
import { addDays } from '../../../src/domain/kernel/plain-date.ts';
import { signInTexts } from '../../../src/features/sign-in/sign-in-texts.ts';
import type { ServedHouse } from '../served-house.ts';
import { go, openAddress, type Person } from './person.ts';

/** Moves the demo's own date ahead, as anybody may from the page one signs in on: by quarters and by weeks. */
export async function moveDemo(person: Person, weeks: number): Promise<void> {
  const { page, language } = person;
  const t = signInTexts[language];
  await openAddress(person, '/sign-in');
  for (let left = weeks; left > 0; left -= left >= 13 ? 13 : 1)
    await go(person, page.getByRole('button', { name: left >= 13 ? t.quarterAhead : t.weekAhead }));
}

/** The day it is in a demo that has travelled. */
export async function demoDay({ administrator, today }: ServedHouse): Promise<PlainDate> {
  const { rows } = await administrator.query<{ days: number }>(
    'select travel_days as days from installation',
  );
  return addDays(today(), rows[0]?.days ?? 0);
}
