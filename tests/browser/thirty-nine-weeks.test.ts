import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addDays } from '../../src/domain/kernel/plain-date.ts';
import { journalTexts } from '../../src/features/journals/journal-texts.ts';
import { clockTexts } from '../../src/features/my-day/clock-texts.ts';
import { myPageTexts } from '../../src/features/my-page/my-page-texts.ts';
import { formatDayMonth, formatTypedDate } from '../../src/platform/i18n/dates.ts';
import { servedHouse } from './served-house.ts';
import { openPeopleWhoReached, readFigure } from './steps/counting.ts';
import { close, openCourse, writeNote } from './steps/course.ts';
import { finger } from './steps/hands.ts';
import { demoDay, moveDemo } from './steps/moving-the-date.ts';
import { openAddress, type Person, picture, somebody, type Way } from './steps/person.ts';
import { refer, sayYes, start } from './steps/referring.ts';
import { doesNotSee, sees } from './steps/seeing.ts';
import { goTo, signIn } from './steps/signing-in.ts';
import { agreeRhythm, findStandIn, planLeave } from './steps/standing-in.ts';
import { danishTeam, englishTeam } from './steps/team.ts';

const journeys = [
  {
    language: 'da',
    width: 375,
    team: danishTeam,
    fullName: 'Signe Opdigtet',
    callName: 'Signe',
    cpr: '740385-0008',
  },
  {
    language: 'en',
    width: 1280,
    team: englishTeam,
    fullName: 'Vagn Opdigtet',
    callName: 'Vagn',
    cpr: '680379-0019',
  },
] as const;

const note = 'Vi gik en tur om søen og talte om efteråret.';
const recommendation = 'Bliv på 20 timer til foråret, og behold den faste onsdag.';
const figure = { da: 'Gennemført med anbefaling', en: 'Completed with a recommendation' };
const standIn = 'Frode Forhen';

describe('thirty-nine weeks with the same five, and one who stands in', () => {
  const house = servedHouse();

  for (const { language, width, team, ...person } of journeys) {
    test(`${language}, ${width} px`, { timeout: 300_000 }, async (t) => {
      const way: Way = { house: house(), hands: finger, language, script: true, width };
      const newcomer = { ...person, grounds: 'Har været sygemeldt siden påske og savner kolleger.' };
      const { callName } = newcomer;
      const comes = async (name: string): Promise<Person> => {
        const one = await somebody(t, way, name);
        await signIn(one);
        return one;
      };
      const karla = await comes('Karla Mønster');
      await refer(karla, newcomer);
      await sayYes(await comes('Pia Prik'), newcomer, 'Opfylder det hele og vil gerne.');
      const lea = await comes('Lea Forlæg');
      await start(lea, newcomer, team);
      const course = new URL(lea.page.url()).pathname;

      await moveDemo(karla, 2);
      await openAddress(karla, '/');
      await agreeRhythm(karla, callName, 2);
      await writeNote(karla, callName, note);

      await moveDemo(karla, 5);
      const erik = await comes('Erik Eftergjort');
      const [from, to] = [addDays(await demoDay(way.house), 8), addDays(await demoDay(way.house), 19)];
      await planLeave(erik, formatTypedDate(from), formatTypedDate(to));
      await openAddress(karla, '/');
      await findStandIn(karla, 'Erik Eftergjort', standIn);
      const asta = await comes('Asta Eksempel');
      const days = [formatDayMonth(from, language), formatDayMonth(to, language)] as const;
      const told = myPageTexts[language].comesInstead('Frode', 'Erik', ...days);
      await sees(asta, told.replaceAll(/\s/g, ' '));
      await picture(asta, 'stand-in-to-come');

      const frode = await comes(standIn);
      assert.equal(await openAddress(frode, course), 404, 'not before the first day');
      await moveDemo(frode, 2);
      await openAddress(frode, '/');
      await openCourse(frode, callName);
      await doesNotSee(frode, journalTexts[language].title);
      await moveDemo(frode, 2);
      await openAddress(frode, '/');
      assert.equal(await openAddress(frode, course), 404, 'the door closed with the day');

      await moveDemo(karla, 14);
      await openAddress(karla, '/');
      await sees(karla, clockTexts[language].look);
      await picture(karla, 'main-phase-ends');
      await moveDemo(karla, 2);
      await openAddress(karla, '/');
      await openCourse(karla, callName);
      await sees(karla, language === 'da' ? 'Efterværn' : 'Aftercare');
      await picture(karla, 'in-aftercare');

      await moveDemo(karla, 13);
      await openAddress(lea, '/');
      const before = await readFigure(lea, figure[language]);
      await openAddress(karla, '/');
      await close(karla, callName, recommendation);
      const after = await readFigure(lea, figure[language]);
      assert.equal(after.numerator, before.numerator + 1);
      assert.ok((await openPeopleWhoReached(lea, figure[language])).includes(callName));
      await goTo(lea, 'programme');
      await picture(lea, 'after-thirty-nine-weeks');
    });
  }
});
