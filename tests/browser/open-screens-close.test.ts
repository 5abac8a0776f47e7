import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { noteTexts } from '../../src/features/notes/note-texts.ts';
import { htmlTexts } from '../../src/platform/html/html-texts.ts';
import { expectNoAxeViolations } from './driver/index.ts';
import { servedHouse } from './served-house.ts';
import { openCourse, writeNote } from './steps/course.ts';
import { keyboard } from './steps/hands.ts';
import { openAddress, type Person, picture, somebody, type Way } from './steps/person.ts';
import { doesNotSee, sees } from './steps/seeing.ts';
import { share, takeBack } from './steps/sharing.ts';
import { signIn, signOut } from './steps/signing-in.ts';

const note = 'Vi talte om en rolig plads i et gartneri.';
const typed = 'Gartneriet ringer på torsdag. Spørg om de tidlige timer.';
/** Said of an open screen: within so many milliseconds nothing about the person is left on it. */
const atMost = 5000;
const t = htmlTexts.da;

describe('an open screen', () => {
  const house = servedHouse();
  const way = (script: boolean): Way => ({
    house: house(),
    hands: keyboard,
    language: 'da',
    script,
    width: 1280,
  });

  test('closes within five seconds of a yes taken back', async (test) => {
    const [karla, asta, jens] = [
      await somebody(test, way(true), 'Karla Mønster'),
      await somebody(test, way(true), 'Asta Eksempel'),
      await somebody(test, way(true), 'Jens Skitse'),
    ];
    await signIn(karla);
    await writeNote(karla, 'Asta', note);
    await signIn(asta);
    await share(asta);
    await signIn(jens);
    await openCourse(jens, 'Asta');
    await sees(jens, note);

    assert.equal(await closes(jens, atMost), false, 'a page whose reader has lost nothing stays open');

    await takeBack(asta);
    assert.ok(await closes(jens, atMost), 'the course closes');
    await doesNotSee(jens, note, 'Asta');
    await picture(jens, 'closed-screen');
    await expectNoAxeViolations(jens.page);
  });

  test('closes for whoever leaves the team, and keeps what she was writing', async (test) => {
    const erik = await somebody(test, way(true), 'Erik Eftergjort');
    await signIn(erik);
    const course = await openCourse(erik, 'Asta');
    await openAddress(erik, `${course}/notes/new`);
    await erik.page.getByLabel(noteTexts.da.words).fill(typed);
    await house().administrator.query(
      `update team_member set period = daterange(lower(period), lower(period) + 1)
       where account_id = (select account_id from employment where staff_name = 'Erik Eftergjort')`,
    );
    assert.ok(await closes(erik, atMost), 'the note being written closes');
    await doesNotSee(erik, 'Asta');
    assert.equal(await erik.page.getByLabel(t.kept.label).inputValue(), typed);
    await picture(erik, 'closed-screen-with-words');
    await expectNoAxeViolations(erik.page);
  });

  test('closes when its reader signs out elsewhere', async (test) => {
    const karla = await somebody(test, way(true), 'Karla Mønster');
    await signIn(karla);
    const other = await somebodysOtherWindow(karla);
    await openAddress(other, '/my-day');
    await sees(other, 'Asta');
    await signOut(karla);
    await other.page.getByRole('heading', { name: t.signedOut.heading }).waitFor({ timeout: atMost });
    await doesNotSee(other, 'Asta', 'Karla');
  });

  test('is covered while nobody answers, and is as it was when somebody does', async (test) => {
    const karla = await somebody(test, way(true), 'Karla Mønster');
    await signIn(karla);
    await openAddress(karla, '/my-day');
    let isAway = true;
    await karla.page.route('**/sight', (route) => (isAway ? route.fulfill({ body: '' }) : route.continue()));
    // Whoever comes back to a page sees nothing of it before it has been asked for.
    await karla.page.evaluate(`dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))`);
    await karla.page.getByRole('heading', { name: t.away.heading }).waitFor({ timeout: atMost });
    await picture(karla, 'covered-screen');
    isAway = false;
    await karla.page
      .getByRole('heading', { name: t.away.heading })
      .waitFor({ state: 'detached', timeout: atMost });
    await sees(karla, 'Asta');
  });

  test('closes at the next request where no script runs', async (test) => {
    const [asta, jens] = [
      await somebody(test, way(true), 'Asta Eksempel'),
      await somebody(test, way(false), 'Jens Skitse'),
    ];
    await signIn(asta);
    await share(asta);
    await signIn(jens);
    const course = await openCourse(jens, 'Asta');
    await sees(jens, note);
    await takeBack(asta);
    await openAddress(jens, course);
    await doesNotSee(jens, note);
  });
});

/** One more window of the same browser: the same sign-in. */
async function somebodysOtherWindow(person: Person): Promise<Person> {
  return { ...person, page: await person.page.context().newPage() };
}

/** Whether the page gives way to the message that it is closed, within so many milliseconds. */
async function closes({ page }: Person, milliseconds: number): Promise<boolean> {
  const message = page.getByRole('heading', { name: t.closed.heading });
  return message.waitFor({ timeout: milliseconds }).then(
    () => true,
    () => false,
  );
}
