import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { servedHouse } from './served-house.ts';
import { openPeopleWhoReached, readFigure } from './steps/counting.ts';
import { close, openCourse, writeInJournal, writeNote } from './steps/course.ts';
import { keyboard } from './steps/hands.ts';
import { openAddress, type Person, picture, somebody, type Way } from './steps/person.ts';
import { refer, sayYes, start } from './steps/referring.ts';
import { doesNotSee, findsNowhere, sees, whoCanSeeLine } from './steps/seeing.ts';
import { share, takeBack } from './steps/sharing.ts';
import { goTo, signIn, signOut } from './steps/signing-in.ts';
import { danishTeam } from './steps/team.ts';

const signe = {
  fullName: 'Signe Opdigtet',
  callName: 'Signe',
  cpr: '740385-0008',
  grounds: 'Har været sygemeldt siden påske og savner kolleger.',
};
const note = 'Vi gik en tur om søen og talte om efteråret.';
const journal = 'Kun mit eget: sover uroligt.';
const recommendation = 'Tag den faste onsdag med over i det nye job.';
/** Said to the reader of a page, in the line about who can see it. */
const notOpenToYou = /Du ser ikke [^.]*noterne\./;
const figure = 'Gennemført med anbefaling';

describe('one citizen walks through', () => {
  const house = servedHouse();

  test('by keyboard alone, in Danish', async (t) => {
    const way: Way = { house: house(), hands: keyboard, language: 'da', script: true, width: 1280 };
    const karla = await somebody(t, way, 'Karla Mønster');
    await signIn(karla);
    await refer(karla, signe);
    await picture(karla, 'referred');
    await signOut(karla);

    const pia = await somebody(t, way, 'Pia Prik');
    await signIn(pia);
    await sayYes(pia, signe, 'Opfylder det hele og vil gerne.');
    const lea = await somebody(t, way, 'Lea Forlæg');
    await signIn(lea);
    await start(lea, signe, danishTeam);
    await picture(lea, 'started');

    way.house.moveWeeksAhead(1);
    await signIn(karla);
    await writeNote(karla, signe.callName, note);
    await picture(karla, 'noted');

    const jens = await somebody(t, way, 'Jens Skitse');
    await signIn(jens);
    const course = await openCourse(jens, signe.callName);
    await doesNotSee(jens, note);
    assert.match(await whoCanSeeLine(jens), notOpenToYou);
    await picture(jens, 'without-notes');

    const asta = await somebody(t, way, 'Asta Eksempel');
    await signIn(asta);
    await readsOnlyWhileShared(jens, asta);

    const journalAddress = await writeInJournal(pia, signe.callName, journal);
    for (const other of [karla, lea]) {
      assert.equal(await openAddress(other, journalAddress), 404, other.name);
      await goTo(other, 'myDay');
      await findsNowhere(other, journal);
    }

    way.house.moveWeeksAhead(39);
    const before = await readFigure(lea, figure);
    await close(karla, signe.callName, recommendation);
    await picture(karla, 'closed');
    const after = await readFigure(lea, figure);
    assert.deepEqual(after, { numerator: before.numerator + 1, denominator: before.denominator });
    assert.ok((await openPeopleWhoReached(lea, figure)).includes(signe.callName));
    await picture(lea, 'people-behind');

    const dorte = await somebody(t, way, 'Dorte Dummy');
    await signIn(dorte);
    assert.equal(await openAddress(dorte, course), 404);
    await doesNotSee(dorte, signe.callName);

    await goTo(asta, 'whoSeesWhat');
    await sees(asta, 'Jens Skitse', 'Foreningen Trædesten');
    await doesNotSee(asta, 'Dorte');
    await picture(asta, 'who-has-looked');
  });
});

/** The consultant reads the notes about Asta while she says yes, and not one request longer. */
async function readsOnlyWhileShared(consultant: Person, asta: Person): Promise<void> {
  const words = 'Vi talte om de gode morgener.';
  const course = await openCourse(consultant, 'Asta');
  await doesNotSee(consultant, words);
  assert.match(await whoCanSeeLine(consultant), notOpenToYou);
  await share(asta);
  await openAddress(consultant, course);
  await sees(consultant, words);
  assert.doesNotMatch(await whoCanSeeLine(consultant), notOpenToYou);
  await picture(consultant, 'with-notes');
  await takeBack(asta);
  await openAddress(consultant, course);
  await doesNotSee(consultant, words);
  assert.match(await whoCanSeeLine(consultant), notOpenToYou);
}
