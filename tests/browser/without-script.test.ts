import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { expectFits } from './driver/index.ts';
import { servedHouse } from './served-house.ts';
import { openPeopleWhoReached, readFigure } from './steps/counting.ts';
import { close, writeNote } from './steps/course.ts';
import { finger } from './steps/hands.ts';
import { picture, somebody, type Way } from './steps/person.ts';
import { refer, sayYes, start } from './steps/referring.ts';
import { signIn, signOut } from './steps/signing-in.ts';
import { englishTeam } from './steps/team.ts';

const oda = {
  fullName: 'Oda Påhit',
  callName: 'Oda',
  cpr: '691290-0009',
  grounds: 'Has been at home since spring and wants to try again, calmly.',
};
const note = 'We walked around the lake and talked about the autumn.';
const recommendation = 'Keep the steady Wednesday in the new job too.';
const figure = 'Completed with a recommendation';

/** WCAG's measure of reflow: a page read at 400 %. */
const narrowest = 320;

describe('one citizen walks through without script', () => {
  const house = servedHouse();

  test('by finger, in English, on a phone', async (t) => {
    const way: Way = { house: house(), hands: finger, language: 'en', script: false, width: 375 };
    const karla = await somebody(t, way, 'Karla Mønster');
    await signIn(karla);
    await expectFits(karla.page, narrowest);
    await refer(karla, oda);
    await expectFits(karla.page, narrowest);
    await picture(karla, 'referred');
    await signOut(karla);

    const pia = await somebody(t, way, 'Pia Prik');
    await signIn(pia);
    await sayYes(pia, oda, 'Fits all of it and is keen.');
    const lea = await somebody(t, way, 'Lea Forlæg');
    await signIn(lea);
    await start(lea, oda, englishTeam);
    await expectFits(lea.page, narrowest);
    await picture(lea, 'started');

    way.house.moveWeeksAhead(1);
    await signIn(karla);
    await writeNote(karla, oda.callName, note);
    await expectFits(karla.page, narrowest);
    await picture(karla, 'noted');

    way.house.moveWeeksAhead(39);
    const before = await readFigure(lea, figure);
    await close(karla, oda.callName, recommendation);
    await expectFits(karla.page, narrowest);
    await picture(karla, 'closed');
    const after = await readFigure(lea, figure);
    await expectFits(lea.page, narrowest);
    await picture(lea, 'programme');
    assert.deepEqual(after, { numerator: before.numerator + 1, denominator: before.denominator });
    assert.ok((await openPeopleWhoReached(lea, figure)).includes(oda.callName));
    await expectFits(lea.page, narrowest);
  });
});
