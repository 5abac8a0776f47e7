import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addDays } from '../../src/domain/kernel/plain-date.ts';
import { formatTypedDate } from '../../src/platform/i18n/dates.ts';
import { bringsAlong, readsOnlyThat, takesBack } from './around/brings-relative.ts';
import { promisesSilence, writesThatTheyMet } from './around/mentor-meets.ts';
import { planMeeting } from './around/plan-meeting.ts';
import { saysYesTo } from './around/say-yes-to.ts';
import { givesUpSeat, hasMovedUp, learnsOfNobody, signsUp } from './around/shares-cafe.ts';
import { giveButtons, givesOwnSignIn } from './lives/buttons.ts';
import { demoRun } from './lives/demo-run.ts';
import { outsidersLook } from './lives/outsiders.ts';
import { givesSignInAround, layCourse } from './rows/a-course.ts';
import { type ServedHouse, servedHouse } from './served-house.ts';
import { finger } from './steps/hands.ts';
import { openAddress, type Way } from './steps/person.ts';
import { doesNotSee, sees } from './steps/seeing.ts';
import { signedIn } from './steps/signing-in.ts';

/** On a machine that has other things to do. */
const longest = 300_000;

const sister = { name: 'Ida Indfald', connection: 'min søster', part: 'relative' } as const;
const volunteer = { name: 'Vigga Vikar', connection: 'fra foreningen', part: 'volunteer_mentor' } as const;
const [dialogue, talk] = ['Stuen ved åen', 'Kontoret på loftet'];
const cafe = { title: 'Lørdagscafé', place: 'Mødestedet ved havnen' };

describe('around a citizen, on a phone', () => {
  const house = servedHouse();

  test('a relative, a volunteer and a café of two authorities', { timeout: longest }, async (t) => {
    const outside = ['Petra Pantomime', 'Bera Blindskrift'] as const;
    await giveButtons(house(), ['Nanna Navnløs', ...outside]);
    const here = await demoRun(house(), 'aarhus-odder');
    const { course, citizen, circle } = await courseOf(house(), here.run, 'Per', 'Peregrin');
    await givesOwnSignIn(house(), citizen.enrolment, 'Peregrin Prototype');
    const kims = { callName: 'Kim', authority: 'Strandby Kommune', team: {} };
    const kimsCourse = `/enrolments/${await layCourse(house(), here, kims)}`;
    const way: Way = { house: house(), hands: finger, language: 'da', script: true, width: 375 };
    const english: Way = { ...way, language: 'en' };
    const [per, nanna] = [
      await signedIn(t, way, 'Peregrin Prototype'),
      await signedIn(t, english, 'Nanna Navnløs'),
    ];
    const kim = await signedIn(t, english, 'Kim');
    const [out, off] = [await signedIn(t, way, outside[0]), await signedIn(t, way, outside[1])];
    const outsiders = outsidersLook([out, off], 'Peregrin');
    const day = (days: number) => formatTypedDate(addDays(house().today(), days));

    const meeting = { names: ['Peregrin'], at: '10.00' };
    const first = await planMeeting(nanna, {
      ...{ ...meeting, kind: 'network_meeting' },
      ...{ on: day(3), place: dialogue },
    });
    await planMeeting(nanna, { ...meeting, kind: 'talk', on: day(4), place: talk });
    await outsiders.look(course, circle, first);

    await saysYesTo(per, circle, sister);
    await givesSignInAround(house(), sister.name);
    const ida = await signedIn(t, way, sister.name);
    await openAddress(ida, '/around');
    await doesNotSee(ida, 'Peregrin', dialogue);
    const about = await bringsAlong(per, circle, sister.name, dialogue);
    await readsOnlyThat(ida, dialogue, [talk, 'Nanna Navnløs på teamet', citizen.enrolment]);
    await outsiders.look(about, `${about}${first.replace('/sessions', '/meetings')}`);
    for (const closed of [course, circle, about, first])
      assert.equal(await openAddress(ida, closed), 404, closed);
    await takesBack(per, about, ida, dialogue);

    await saysYesTo(per, circle, volunteer);
    await givesSignInAround(house(), volunteer.name);
    const vigga = await signedIn(t, english, volunteer.name);
    await promisesSilence(vigga, 'Peregrin');
    await writesThatTheyMet(vigga, day(-1));
    await doesNotSee(vigga, talk, sister.name, sister.connection);
    await outsiders.look();

    const group = await planMeeting(nanna, {
      ...cafe,
      kind: 'cafe',
      names: [],
      on: day(5),
      at: '14.00',
      seats: '1',
    });
    await signsUp(per, cafe.title, 'seated');
    await signsUp(kim, cafe.title, 'waiting');
    await learnsOfNobody(per, course, ['Kim', 'Strandby']);
    await learnsOfNobody(kim, kimsCourse, ['Peregrin', 'Skovby']);
    await givesUpSeat(per, course, cafe.title);
    await hasMovedUp(kim, cafe.title);
    await learnsOfNobody(kim, kimsCourse, ['Peregrin', 'Skovby']);
    await openAddress(nanna, group);
    await sees(nanna, cafe.title);
    await doesNotSee(nanna, 'Kim');
    for (const other of [kim, ida, vigga])
      for (const closed of [group, course]) assert.equal(await openAddress(other, closed), 404, other.name);
    await outsiders.look(group, `${course}/groups`, kimsCourse);
    await outsiders.everywhere();
  });
});

/**
 * Somebody's course in the demo's run of the programme, and the page where they say who is around them. They are given a
 * name that is part of no other word, so that it can be looked for.
 */
async function courseOf(house: ServedHouse, run: string, callName: string, newName: string) {
  const { rows } = await house.administrator.query<{ enrolment: string; citizen: string }>(
    `update citizen_call_name n set call_name = $3 from enrolment e
     where e.citizen_id = n.citizen_id and e.run_id = $1 and n.call_name = $2
     returning e.id as enrolment, e.citizen_id as citizen`,
    [run, callName, newName],
  );
  const citizen = rows[0] ?? assert.fail(`${callName} has no course in the run`);
  return {
    citizen,
    course: `/enrolments/${citizen.enrolment}`,
    circle: `/citizens/${citizen.citizen}/network`,
  };
}
