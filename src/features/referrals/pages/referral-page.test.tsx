import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDefinition, anIntake, aText } from '../../../../tests/builders/a-definition.ts';
import { aName } from '../../../../tests/builders/a-name.ts';
import { aCriterion, anAskedFact } from '../../../../tests/builders/a-way-in.ts';
import { anId } from '../../../../tests/builders/an-id.ts';
import { today } from '../../../../tests/builders/today.ts';
import type {
  AccountId,
  AuthorityId,
  CitizenId,
  EmploymentId,
  OrganisationId,
  ReferralId,
} from '../../../domain/kernel/ids.ts';
import { addDays } from '../../../domain/kernel/plain-date.ts';
import { findCriteria } from '../../../domain/referral/criterion.ts';
import { stepsOf } from '../../../domain/referral/intake-step.ts';
import { stateAfter } from '../../../domain/referral/referral-steps.ts';
import { standingOfSteps } from '../../../domain/referral/step-standing.ts';
import type { Viewer } from '../../access/index.ts';
import type { Frame } from '../../page-frame/index.ts';
import type { IntakeModel } from '../intake-model.ts';
import type { ReferralModel } from '../referral-queries.ts';
import type { ReferralStanding } from '../steps-queries.ts';
import { ReferralPage } from './referral-page.tsx';

const sentOn = addDays(today, -12);

function aStanding(steps: Partial<ReferralStanding['steps']> = {}): ReferralStanding {
  const all = {
    sentOn,
    answerBy: undefined,
    answer: undefined,
    withdrawnOn: undefined,
    startsOn: undefined,
    ...steps,
  };
  return {
    id: anId<ReferralId>(1),
    citizen: anId<CitizenId>(2),
    callName: aName('Gry'),
    run: 'Trædestenen',
    steps: all,
    state: stateAfter(all),
    enrolment: undefined,
    choice: undefined,
    endedOn: undefined,
  };
}

function aModel(changes: Partial<ReferralModel> = {}): ReferralModel {
  return {
    today,
    head: {
      citizen: anId<CitizenId>(2),
      authority: anId<AuthorityId>(3),
      callName: aName('Gry'),
      fullName: 'Gry Påfund',
      cprDate: '810588-••••',
      age: 38,
      warns: false,
    },
    standing: aStanding(),
    content: undefined,
    intake: undefined,
    handover: undefined,
    may: { decide: false, start: false, openCourse: false, openHouseNotes: false, amend: false },
    ...changes,
  };
}

const citizen: Viewer = {
  as: 'citizen',
  account: anId<AccountId>(4),
  language: 'da',
  shownName: 'Gry',
  demo: false,
  ownRecords: [anId<CitizenId>(2)],
};
const citizenFrame: Frame = { viewer: citizen, path: '/referrals/1', sight: undefined };
const content = {
  grounds: 'Vil gerne i gang igen',
  amendments: [],
  route: undefined,
  referrer: 'Dorte Dummy',
  definition: aDefinition({}),
  answerWords: undefined,
};

function anIntakeModel(changes: Partial<IntakeModel> = {}): IntakeModel {
  const intake = anIntake({
    criteria: [
      aCriterion('thirty', { text: aText('Fyldt 30 år'), holdsWhen: { test: 'age_at_least', years: 30 } }),
      aCriterion('wants-to', { text: aText('Vil gerne') }),
      aCriterion('benefit', { text: aText('Får ydelse'), holdsWhen: { test: 'yes', fact: 'benefit' } }),
    ],
    facts: [anAskedFact('benefit', { kind: 'yes_no' }, { text: aText('Får borgeren en ydelse?') })],
  });
  return {
    intake,
    route: undefined,
    steps: standingOfSteps(stepsOf(intake, undefined), []).map((one) => ({ ...one, mayRecord: false })),
    told: [],
    eligibility: [],
    codes: new Map(),
    found: undefined,
    criteria: [],
    mayCorrect: false,
    factAmendments: [],
    isOpen: true,
    ...changes,
  };
}

/** The page as the intake sees it: a birthday too few, and a benefit nobody has told of. */
function deciding(): ReferralModel {
  const { intake } = anIntakeModel();
  const found = findCriteria(intake.criteria, { answers: new Map(), age: 29 });
  return aModel({
    content,
    head: { ...aModel().head, age: 29 },
    intake: anIntakeModel({ found }),
    may: { decide: true, start: false, openCourse: false, openHouseNotes: false, amend: false },
  });
}

const intakeMember: Viewer = {
  as: 'employee',
  account: anId<AccountId>(5),
  language: 'da',
  shownName: 'Pia Prik',
  demo: false,
  employment: anId<EmploymentId>(6),
  organisation: anId<OrganisationId>(3),
  organisationName: 'Ådal Kommune',
  title: 'psykolog',
  isCaseworker: false,
  leads: [],
  sitsInIntake: true,
  sitsOnTeams: false,
  reviewsLogOf: undefined,
  leadsCaseloadOf: undefined,
  approvesReportsOf: [],
  readsEditionsOf: undefined,
  evaluatesFor: undefined,
  readsCardsOf: undefined,
  importsInto: [],
  operatorParts: [],
};
const deskOf = (more = {}): string =>
  String(<ReferralPage frame={{ ...citizenFrame, viewer: intakeMember }} model={deciding()} {...more} />);

const html = (model: ReferralModel, more = {}): string =>
  String(<ReferralPage frame={citizenFrame} model={model} {...more} />);

test('whoever may not read the words sees where it stands and nothing else', () => {
  const page = html(aModel());
  assert.match(page, /Venter på svar/);
  assert.doesNotMatch(page, /Hvorfor|Gem svaret/);
});

test('the citizen meets their referral as theirs, without their number', () => {
  const page = html(aModel({ content, intake: anIntakeModel() }));
  assert.match(page, /<h1>Din henvisning<\/h1>/);
  assert.match(page, /Vil gerne i gang igen/);
  assert.doesNotMatch(page, /810588/);
});

test('the own no of the citizen is told to them as theirs', () => {
  assert.match(html(aModel({ standing: aStanding({ withdrawnOn: today }) })), /Du har selv sagt nej/);
});

test('who can read it follows the answer', () => {
  const accepted = aStanding({ answer: { given: 'accepted', on: today } });
  assert.match(
    html(aModel()),
    /Du selv, den ansvarlige sagsbehandler, visitationen og projektlederen kan læse henvisningen/,
  );
  assert.match(html(aModel({ standing: accepted })), /Du selv og projektlederen kan læse henvisningen/);
});

test('a team can read it from the first day of the course, and not before', () => {
  const answer = { given: 'accepted', on: sentOn } as const;
  const tomorrow = aStanding({ answer, startsOn: addDays(today, 1) });
  assert.doesNotMatch(html(aModel({ standing: tomorrow })), /teamet uden/);
  assert.match(html(aModel({ standing: aStanding({ answer, startsOn: today }) })), /teamet uden/);
});

test('a refused answer keeps the words and says what is missing at the field', () => {
  const draft = { id: anId(9), answer: 'refused', reason: '  ', judged: new Map() } as const;
  const page = deskOf({ refused: { draft, refusals: { reason: 'reason-missing' } } });
  assert.match(page, /id="reason-error".*Skriv, hvorfor svaret er nej/s);
  assert.match(page, /value="refused" checked/);
  assert.match(page, /<title>Fejl: /);
});

test('the intake sees what the facts say, what they rest on, and is asked about the rest', () => {
  const page = deskOf();
  assert.match(page, /Fyldt 30 år.*ikke opfyldt.*Bygger på: 29 år i dag/s);
  assert.match(page, /Får borgeren en ydelse\? Ikke oplyst.*Tag selv stilling/s);
  assert.match(page, /name="criterion-wants-to"/);
  assert.doesNotMatch(page, /name="criterion-thirty"/);
});

test('what stands in the way of a yes is said on top, each with the field that can give', () => {
  const draft = { id: anId(9), answer: 'accepted', reason: '', judged: new Map() } as const;
  const refusals = {
    criteria: { thirty: 'criterion-not-met', 'wants-to': 'criterion-not-judged' },
    steps: { voluntary_choice: 'choice-still-open' },
  } as const;
  const page = deskOf({ refused: { draft, refusals } });
  assert.match(page, /href="#answer"[^>]*>Svaret kan ikke være ja, for det her er ikke opfyldt: Fyldt 30 år/);
  assert.match(page, /href="#criterion-wants-to"[^>]*>Tag stilling/);
  assert.match(page, /href="#steps"[^>]*>Før svaret kan være ja, skal borgeren selv have sagt ja/);
});

test('the citizen is asked whether they want to, and told that a no needs no reason', () => {
  const page = html(aModel({ content, intake: anIntakeModel() }));
  assert.match(page, /Vil du være med\?.*Et nej skal du ikke forklare.*Nej tak/s);
  assert.doesNotMatch(page, /konsekvens|skal du svare/i);
});

test('a closed way in asks nothing', () => {
  const standing = aStanding({ withdrawnOn: today });
  const page = html(aModel({ standing, content, intake: anIntakeModel({ isOpen: false }) }));
  assert.doesNotMatch(page, /Vil du være med/);
});
