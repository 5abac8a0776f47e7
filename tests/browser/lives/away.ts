import assert from 'node:assert/strict';
import { addDays } from '../../../src/domain/kernel/plain-date.ts';
import { journalTexts } from '../../../src/features/journals/journal-texts.ts';
import { myPageTexts } from '../../../src/features/my-page/my-page-texts.ts';
import { formatDayMonth, formatTypedDate } from '../../../src/platform/i18n/dates.ts';
import { openCourse } from '../steps/course.ts';
import { openAddress, picture } from '../steps/person.ts';
import { doesNotSee, sees } from '../steps/seeing.ts';
import { findStandIn, planLeave } from '../steps/standing-in.ts';
import type { Cast } from './cast.ts';
import type { Life } from './life.ts';

/** Before it there is a break in the demo already. */
const weeksBefore = 5;
/** How many weeks pass until somebody has been away and a stand-in has come. */
export const weeksAway = weeksBefore + 4;

/** One of the team is away for twelve days: the door of the one who stands in opens and closes with the days. */
export async function standsIn(life: Life, course: string, { of, standIn }: NonNullable<Cast['leave']>) {
  const { way, crew, cast, citizen } = life;
  const { callName, fullName } = citizen.newcomer;
  way.house.moveWeeksAhead(weeksBefore);
  const [from, to] = [addDays(way.house.today(), 8), addDays(way.house.today(), 19)];
  await planLeave(await crew(of), formatTypedDate(from), formatTypedDate(to));
  const decides = await crew(cast.decides);
  await openAddress(decides, '/');
  await findStandIn(decides, of, standIn);
  const herself = await crew(fullName);
  await openAddress(herself, '/my-page');
  const days = [formatDayMonth(from, way.language), formatDayMonth(to, way.language)] as const;
  const told = myPageTexts[way.language].comesInstead(firstName(standIn), firstName(of), ...days);
  await sees(herself, told.replaceAll(/\s/g, ' '));
  await picture(herself, 'stand-in-to-come');
  const instead = await crew(standIn);
  assert.equal(await openAddress(instead, course), 404, 'not before the first day');
  way.house.moveWeeksAhead(2);
  await openAddress(instead, '/');
  await openCourse(instead, callName);
  await doesNotSee(instead, journalTexts[way.language].title);
  way.house.moveWeeksAhead(2);
  await openAddress(instead, '/');
  assert.equal(await openAddress(instead, course), 404, 'the door closed with the day');
}

function firstName(name: string): string {
  return name.split(' ')[0] ?? name;
}
