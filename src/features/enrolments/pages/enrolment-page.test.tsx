import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aCourse, aSharedConsent } from '../../../../tests/builders/a-course.ts';
import { aDefinition } from '../../../../tests/builders/a-definition.ts';
import { aName } from '../../../../tests/builders/a-name.ts';
import { anId } from '../../../../tests/builders/an-id.ts';
import { today } from '../../../../tests/builders/today.ts';
import { addDays, addWeeks } from '../../../domain/kernel/plain-date.ts';
import type { Viewer } from '../../access/index.ts';
import { sightFactsOf } from '../course.ts';
import type { EnrolmentModel } from '../enrolment-model.ts';
import type { SessionTrace, Traces } from '../traces.ts';
import { onlookersOf } from '../who-can-see/onlookers-of.ts';
import { EnrolmentPage } from './enrolment-page.tsx';

const karla = {
  as: 'employee',
  language: 'da',
  account: anId(101),
  organisation: anId(2),
  shownName: 'Karla Mønster',
  title: 'sagsbehandler',
  organisationName: 'Ådal Kommune',
  demo: false,
  isCaseworker: true,
  sitsInIntake: false,
  sitsOnTeams: false,
  operatorParts: [],
  approvesReportsOf: [],
  readsCardsOf: undefined,
  importsInto: [],
  leads: [],
} as unknown as Viewer;

const talk: SessionTrace = {
  kind: 'talk',
  heldOn: addDays(today, -1),
  attendance: 'present',
  holder: 'Karla Mønster',
  words: 'Det går bedre.',
  nextStep: null,
  audience: 'team_and_citizen',
};

function traces(changes: Partial<Traces> = {}): Traces {
  return {
    sessions: [talk],
    notes: [],
    times: 9,
    timesAttended: 8,
    activeDays: [1, 2, 3, 5, 6, 7, 8].map((week) => addWeeks(aCourse().startsOn, week - 1)),
    appointments: [],
    nextStep: null,
    closings: [],
    ...changes,
  };
}

function page(changes: Partial<EnrolmentModel> = {}): string {
  const course = changes.course ?? aCourse();
  const model: EnrolmentModel = {
    today,
    course,
    definition: aDefinition(),
    head: {
      citizen: anId(3),
      authority: anId(2),
      callName: aName('Asta'),
      fullName: 'Asta Eksempel',
      cprDate: '720784-••••',
      age: 42,
      warns: false,
    },
    traces: traces(),
    people: onlookersOf(course, karla, today),
    facts: sightFactsOf(course, today),
    seesAllSessions: true,
    seesNotes: true,
    mayRecord: true,
    mayOpenJournal: false,
    plan: { words: [], goals: [], steps: [] },
    mayOpenPlan: true,
    mayChangePlan: true,
    mayOpenFeedback: false,
    mayOpenHouseNotes: false,
    mayClose: true,
    mayMove: true,
    moves: [],
    mayGo: {
      facts: 'work',
      placements: true,
      wishes: true,
      questionnaires: true,
      network: true,
      stories: false,
      grants: true,
      need: false,
    },
    glass: undefined,
    hostEnd: undefined,
    done: undefined,
    written: undefined,
    ...changes,
  };
  const frame = { viewer: karla, path: `/enrolments/${course.id}`, sight: undefined };
  return String(<EnrolmentPage frame={frame} model={model} />).replaceAll('\u00a0', ' ');
}

test('the bar says in words which weeks were quiet, to those who see every meeting', () => {
  const html = page();
  assert.match(
    html,
    /aria-label="Uge 9 af 26\. Møder i 7 af de 8 uger, der er gået\. Stille i uge 4\. 17 uger/,
  );
  assert.equal(html.match(/class="is-quiet"/g)?.length, 1);
  assert.equal(html.match(/class="is-care"/g)?.length, 13);
  assert.match(html, /Mødt 8 af 9 gange/);
});

test('whoever sees some of the meetings is told no quiet week and no count, and why', () => {
  const html = page({ seesAllSessions: false });
  assert.doesNotMatch(html, /is-quiet|Mødt 8 af 9/);
  assert.match(html, /aria-label="Uge 9 af 26\. 8 uger er gået\. Du kan ikke se alle møder/);
  assert.match(html, /Kun dem, du må se/);
});

test('there is one filled button, and the way to close is outlined', () => {
  const html = page();
  assert.equal(html.match(/class="button button-primary"/g)?.length, 1);
  assert.match(html, /class="button button-secondary" href="[^"]*\/closing"/);
  assert.doesNotMatch(page({ mayRecord: false, mayClose: false }), /button-primary|\/closing"/);
});

test('a note for the team says so before its words', () => {
  const html = page({ traces: traces({ sessions: [{ ...talk, audience: 'team' }] }) });
  assert.match(html, /Mødt\. Kun til teamet: Det går bedre\./);
});

test('what comes next stands on top: the nearest appointment, and the step where the notes are open', () => {
  const appointment = {
    session: 'session-1',
    enrolment: 'e',
    kind: 'talk',
    title: null,
    on: addDays(today, 1),
    at: '10:00',
    minutes: 60,
    place: 'Rådhuset',
    placeKind: 'house',
    holder: 'Pia Prik',
    holderAccount: 'p',
  } as const;
  const later = { ...appointment, session: 'session-2', on: addDays(today, 9) };
  const next = page({ traces: traces({ appointments: [appointment, later] }) });
  assert.match(
    next,
    /<strong>I morgen kl\.\s10–\u206011<\/strong><br\/>Samtale med Pia, Rådhuset\..*sessions\/session-1/s,
  );
  assert.match(page(), /Der er ikke aftalt et møde\..*sessions\/new/s);
  assert.doesNotMatch(page({ mayRecord: false }), /sessions\/new/);
});

test('the step agreed last stands beside it, for whoever reads the notes', () => {
  const nextStep = { what: 'Ringe sammen', on: addDays(today, 1), writtenOn: today, writer: 'Karla Mønster' };
  assert.match(page({ traces: traces({ nextStep }) }), /Næste skridt<\/h3>.*Ringe sammen, i morgen/s);
  assert.doesNotMatch(page(), /Næste skridt<\/h3>/);
});

test('a consent says until when, one taken back says that it has no consequences', () => {
  const given = aSharedConsent({ period: { from: today, to: addDays(today, 12) } });
  const html = page({ course: aCourse({ consents: [given] }) });
  assert.match(html, /Til Foreningen Trædesten.*12 dage.*Teamets noter\. Gælder til og med 30\. november\./s);
  const takenBack = page({ course: aCourse({ consents: [{ ...given, withdrawnOn: today }] }) });
  assert.match(takenBack, /Taget tilbage i dag\. Ingen følger for forløbet\./);
  assert.doesNotMatch(takenBack, /12 dage/);
});

test('a closed course shows how it ended and offers no second ending', () => {
  const closing = {
    id: 'c',
    ending: 'exit_to_work_or_education',
    endedOn: addDays(today, -2),
    closedOn: addDays(today, -2),
    by: 'Karla Mønster',
    recommendation: 'Bliv på 20 timer.',
    remark: null,
    onwardPlan: null,
    handover: null,
    cvLines: ['Truckkort'],
    takenBack: null,
  } as const;
  const html = page({
    course: aCourse({ endedOn: addDays(today, -2) }),
    traces: traces({ closings: [closing] }),
  });
  assert.match(html, /Sluttede 16\. november/);
  assert.match(html, /Gik til job eller uddannelse/);
  assert.match(html, /Bliv på 20 timer\./);
  assert.doesNotMatch(html, /Næste skridt|\/closing"|is-now/);
});

test('the title of the document holds no name, and the foot says that the reading is seen', () => {
  const html = page();
  assert.match(html, /<title>Forløb – Fodfæste<\/title>/);
  assert.match(html, /Du åbnede siden i dag\. Asta kan se, hvem der har set den\./);
});
