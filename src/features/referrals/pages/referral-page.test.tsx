import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aDefinition } from '../../../../tests/builders/a-definition.ts';
import { anId } from '../../../../tests/builders/an-id.ts';
import { today } from '../../../../tests/builders/today.ts';
import type { AccountId, AuthorityId, CitizenId, ReferralId } from '../../../domain/kernel/ids.ts';
import { addDays } from '../../../domain/kernel/plain-date.ts';
import { stateAfter } from '../../../domain/referral/referral-steps.ts';
import type { Viewer } from '../../access/index.ts';
import type { Frame } from '../../page-frame/index.ts';
import type { ReferralModel } from '../referral-queries.ts';
import type { ReferralStanding } from '../steps-queries.ts';
import { ReferralPage } from './referral-page.tsx';

const sentOn = addDays(today, -12);

function aStanding(steps: Partial<ReferralStanding['steps']> = {}): ReferralStanding {
  const all = { sentOn, answer: undefined, withdrawnOn: undefined, startsOn: undefined, ...steps };
  return {
    id: anId<ReferralId>(1),
    citizen: anId<CitizenId>(2),
    callName: 'Gry',
    run: 'Trædestenen',
    steps: all,
    state: stateAfter(all),
    enrolment: undefined,
    endedOn: undefined,
  };
}

function aModel(changes: Partial<ReferralModel> = {}): ReferralModel {
  return {
    today,
    head: {
      citizen: anId<CitizenId>(2),
      authority: anId<AuthorityId>(3),
      callName: 'Gry',
      fullName: 'Gry Påfund',
      cprDate: '810588-••••',
      age: 38,
    },
    standing: aStanding(),
    content: undefined,
    may: { decide: false, start: false, openCourse: false },
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
const citizenFrame: Frame = { viewer: citizen, path: '/referrals/1' };
const content = {
  grounds: 'Vil gerne i gang igen',
  referrer: 'Dorte Dummy',
  definition: aDefinition({}),
  answerWords: undefined,
};

const html = (model: ReferralModel, more = {}): string =>
  String(<ReferralPage frame={citizenFrame} model={model} {...more} />);

test('whoever may not read the words sees where it stands and nothing else', () => {
  const page = html(aModel());
  assert.match(page, /Venter på svar/);
  assert.doesNotMatch(page, /Hvorfor|Gem svaret/);
});

test('the citizen meets their referral as theirs, without their number', () => {
  const page = html(aModel({ content }));
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
  const draft = { id: anId(9), answer: 'refused', reason: '  ' } as const;
  const model = aModel({ content, may: { decide: true, start: false, openCourse: false } });
  const page = html(model, { refused: { draft, refusal: 'reason-missing' } });
  assert.match(page, /id="reason-error".*Skriv, hvorfor svaret er nej/s);
  assert.match(page, /value="refused" checked/);
  assert.match(page, /<title>Fejl: /);
});
