import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { highestLix, lix } from '../../../tests/language/lix.ts';
import { accessLogTexts } from '../access-log/access-log-texts.ts';
import { openedTexts } from '../access-log/opened-texts.ts';
import { cvTexts } from '../cv/cv-texts.ts';
import { lineTexts } from '../cv/line-texts.ts';
import { lastingTexts } from '../facts/lasting/lasting-texts.ts';
import { citizenFeedbackTexts } from '../feedback/citizen-feedback-texts.ts';
import { groupTexts } from '../groups/group-texts.ts';
import { citizenJournalTexts } from '../journals/citizen-journal-texts.ts';
import { matchingTexts } from '../matching/matching-texts.ts';
import { tellingTexts } from '../matching/telling/telling-texts.ts';
import { toldTexts } from '../matching/telling/told-texts.ts';
import { ownCheckInTexts } from '../placements/checking-in/own-check-in-texts.ts';
import { ownMinutesTexts } from '../placements/minutes/own-minutes-texts.ts';
import { planFormTexts } from '../plans/plan-form-texts.ts';
import { planTexts } from '../plans/plan-texts.ts';
import { ownIntakeTexts } from '../referrals/own-intake-texts.ts';
import { ownStoryTexts } from '../stories/own-story-texts.ts';
import { wishFormTexts } from '../wishes/wish-form-texts.ts';
import { wishListTexts } from '../wishes/wish-list-texts.ts';
import { wishTexts } from '../wishes/wish-texts.ts';
import { myPageTexts } from './my-page-texts.ts';
import { whoSeesWhatTexts } from './who-sees-what-texts.ts';

/** Every text of a dictionary; what varies is a short word. */
function textsIn(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  if (typeof part === 'function') return [String(part('Asta', 'Asta', 'Asta'))];
  return Object.values(part as object).flatMap(textsIn);
}

const sentence = (text: string) => (/[.:!?]$/.test(text) ? text : `${text}.`);

describe('the words on the citizen’s pages', () => {
  const { actions, lists } = openedTexts.da;
  const pages = {
    myPage: myPageTexts.da,
    wayIn: ownIntakeTexts.da,
    whoSeesWhat: whoSeesWhatTexts.da,
    feedback: citizenFeedbackTexts.da,
    journal: citizenJournalTexts.da,
    groups: groupTexts.da,
    stories: ownStoryTexts.da,
    plan: { ...planTexts.da.you, ...planFormTexts.da.own },
    toldOnTheWay: ownCheckInTexts.da,
    minutes: ownMinutesTexts.da,
    lasting: lastingTexts.da,
    cv: cvTexts.da,
    cvLine: lineTexts.da,
    wishes: wishTexts.da,
    wishForm: wishFormTexts.da,
    wishLists: wishListTexts.da,
    places: matchingTexts.da,
    telling: tellingTexts.da,
    told: toldTexts.da,
    whoHasLooked: accessLogTexts.da,
    whatTheyOpened: Object.values({ ...actions, ...lists }).map((what) => accessLogTexts.da.opened(what)),
  };
  for (const [page, texts] of Object.entries(pages)) {
    it(`are easy to read: ${page}`, () => {
      const all = textsIn(texts).map(sentence).join(' ');
      assert.ok(lix(all) <= highestLix, `LIX ${lix(all)}`);
    });
  }

  it('measures a hard text as hard', () => {
    const hard = 'Samtykkeerklæringen udleveres efterfølgende vedkommende forvaltningsmyndighed.';
    assert.ok(lix(hard) > 60);
  });
});
