import { sessionTexts } from '../../../src/features/sessions/index.ts';
import { planTexts } from '../../../src/features/sessions/plan-texts.ts';
import { sessionPageTexts } from '../../../src/features/sessions/session-page-texts.ts';
import { go, openAddress, type Person, picture } from './person.ts';
import { sees } from './seeing.ts';

/** A group, as whoever holds it writes it in the calendar. */
export interface Group {
  readonly title: string;
  /** Day and time as they are typed. */
  readonly on: string;
  readonly at: string;
  readonly place: string;
  readonly names: readonly string[];
}

/** Plans a group today and in the weeks to come, at the company; everybody who is to come is ticked. */
export async function planGroup(holder: Person, { title, on, at, place, names }: Group): Promise<void> {
  const { page, hands, language } = holder;
  const [t, words] = [planTexts[language], sessionTexts[language]];
  await openAddress(holder, '/sessions/new');
  await hands.choose(page.getByRole('group', { name: t.kind }), words.kinds.group_course);
  for (const name of names) await hands.tick(page.getByRole('group', { name: t.who }), name);
  await hands.write(page.getByLabel(t.on, { exact: true }), on);
  await hands.write(page.getByLabel(t.at, { exact: true }), at);
  await hands.pick(page.getByLabel(t.placeKind), t.placeKinds.company);
  await hands.write(page.getByLabel(t.place, { exact: true }).or(page.locator('#place')), place);
  await hands.write(page.getByLabel(t.name), title);
  await hands.write(page.getByLabel(t.times), '4');
  await picture(holder, 'group-planned');
  await go(holder, page.getByRole('button', { name: t.save }));
  await sees(holder, sessionPageTexts[language].done.planned.heading, title, place);
}

/** One of the joined fields of a person in the register: the button itself lies over its words. */
export function cellOf({ page, language }: Person, name: string, status: Came) {
  const words = sessionTexts[language].attendance[status];
  return rowOf(page, name).getByRole('radio', { name: words, exact: true });
}

/** Why somebody did not come, where it is asked. */
export function whyOf({ page, language }: Person, name: string) {
  return rowOf(page, name).getByLabel(sessionPageTexts[language].reg.why);
}

type Came = keyof (typeof sessionTexts)['da']['attendance'];

function rowOf(page: Person['page'], name: string) {
  return page.getByRole('group', { name, exact: true });
}
