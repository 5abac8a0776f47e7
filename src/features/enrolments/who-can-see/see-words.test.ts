import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aCourse, aPlace, aSharedConsent } from '../../../../tests/builders/a-course.ts';
import { anId } from '../../../../tests/builders/an-id.ts';
import { today } from '../../../../tests/builders/today.ts';
import { type PageKinds, summariseSight } from '../../../domain/access/who-can-see-summary.ts';
import { addDays } from '../../../domain/kernel/plain-date.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { Viewer } from '../../access/index.ts';
import { type Course, sightFactsOf } from '../course.ts';
import { onlookersOf } from './onlookers-of.ts';
import { seeWords } from './see-words.ts';

const kinds: PageKinds = {
  base: 'enrolment',
  parts: ['identity', 'attendance', 'shared_note', 'consent'],
  glimpse: 'enrolment_status',
};
const nobodyHere = { as: 'employee', account: anId(999), organisation: anId(2) } as unknown as Viewer;

function line(course: Course, viewer: Viewer = nobodyHere, language: Language = 'da', page = kinds): string {
  const people = onlookersOf(course, viewer, today);
  const summary = summariseSight(people, page, sightFactsOf(course, today));
  return seeWords(summary, people, page.glimpse, language);
}

function viewing(number: number, organisation = anId(2)): Viewer {
  return { as: 'employee', account: anId(100 + number), organisation } as unknown as Viewer;
}

test('the line of a course names who misses what', () => {
  assert.equal(
    line(aCourse()),
    'Asta og teamet kan se denne side. Jens, Pia og Erik ser kun en del af møderne. ' +
      'Asta ser kun en del af noterne. Jens ser ikke noterne. Pias journal er ikke her.',
  );
});

test('Asta’s yes to the association moves Jens to those who see the notes; taking it back moves him out', () => {
  assert.match(line(aCourse()), /Jens ser ikke noterne/);
  assert.doesNotMatch(line(aCourse({ consents: [aSharedConsent()] })), /ser ikke noterne/);
  const takenBack = aSharedConsent({ withdrawnOn: today });
  assert.match(line(aCourse({ consents: [takenBack] })), /Jens ser ikke noterne/);
});

test('a consent that nobody has acted on, or that has run out, opens nothing', () => {
  const [notShared, over] = [
    aSharedConsent({ sharedOn: undefined }),
    aSharedConsent({ period: { from: addDays(today, -30), to: addDays(today, -1) } }),
  ];
  for (const consent of [notShared, over])
    assert.match(line(aCourse({ consents: [consent] })), /Jens ser ikke noterne/);
});

test('what the same people miss is said in one sentence', () => {
  const leader = aPlace(7, 'Lone Leder');
  const more: PageKinds = { ...kinds, parts: ['identity', 'plan', 'other_strands', 'shared_note'] };
  assert.match(
    line(aCourse({ leaders: [leader] }), nobodyHere, 'da', more),
    /Lone ser ikke CPR-nummeret\. Jens og Lone ser ikke ordene i planen, planens andre spor eller noterne\./,
  );
  assert.match(
    line(aCourse({ leaders: [leader] }), nobodyHere, 'en', more),
    /Closed to Jens and Lone: the words of the plan, the plan’s other strands and the notes\./,
  );
});

test('whoever reads the line is spoken to', () => {
  assert.match(line(aCourse(), viewing(2, anId(200))), /Du ser ikke noterne\. Pias journal/);
  assert.match(line(aCourse(), viewing(3)), /Du, Jens og Erik ser kun en del.*Din journal er ikke her\.$/);
});

test('the same person acting for another house is somebody else', () => {
  assert.doesNotMatch(line(aCourse(), viewing(2, anId(2))), /Du /);
});

test('a responsible caseworker outside the team has a glimpse, a leader outside it sees the page', () => {
  const dorte = aPlace(6, 'Dorte Dummy');
  const leader = aPlace(7, 'Lone Leder');
  const words = line(aCourse({ responsible: dorte, leaders: [leader] }));
  assert.match(words, /^Asta, teamet og Lone kan se denne side\. Dorte kan kun se, om forløbet er i gang\./);
  assert.match(words, /Lone ser ikke CPR-nummeret\. Jens og Lone ser ikke noterne\./);
});

test('the day after a course was closed the team is gone from the line', () => {
  const over = { from: addDays(today, -50), to: addDays(today, -1) };
  const team = aCourse().team.map((place) => ({ ...place, period: over }));
  const words = line(aCourse({ team, endedOn: over.to }));
  assert.match(words, /^Asta og Lea kan se denne side\. Karla kan kun se/);
  assert.doesNotMatch(words, /teamet|journal/);
});

test('two with the same first name are told apart', () => {
  const team = [...aCourse().team, aPlace(8, 'Jens Jævn', { accessRow: 'team_company_consultant' })];
  assert.match(line(aCourse({ team })), /Jens Skitse og Jens Jævn ser ikke noterne/);
});

test('a name that ends in s gets its apostrophe, and English says the same', () => {
  const team = [aPlace(3, 'Jonas Prik', { accessRow: 'team_psychologist' })];
  assert.match(line(aCourse({ team })), /Jonas’ journal er ikke her/);
  assert.equal(
    line(aCourse(), nobodyHere, 'en'),
    'This page is open to Asta and the team. Only some of the meetings are open to Jens, Pia and Erik. ' +
      'Only some of the notes are open to Asta. Closed to Jens: the notes. Pia’s journal is not here.',
  );
});
