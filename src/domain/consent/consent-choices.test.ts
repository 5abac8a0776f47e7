import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aConsentForWeeks } from '../../../tests/builders/a-consent.ts';
import { aConsentQuestion, aDefinition } from '../../../tests/builders/a-definition.ts';
import { anId } from '../../../tests/builders/an-id.ts';
import { today } from '../../../tests/builders/today.ts';
import type { OrganisationId } from '../kernel/ids.ts';
import { addDays, addWeeks } from '../kernel/plain-date.ts';
import { type ConsentFacts, consentChoices } from './consent-choices.ts';

const house = anId<OrganisationId>(200);
const otherHouse = anId<OrganisationId>(201);
const facts: ConsentFacts = {
  authority: anId<OrganisationId>(2),
  definition: aDefinition(),
  team: [
    { role: 'company-consultant', organisation: house },
    { role: 'psychologist', organisation: otherHouse },
  ],
  courseEndsOn: addWeeks(today, 30),
  consents: [],
  withdrawals: [],
};
const yes = aConsentForWeeks(13, { toOrganisation: house });
const choicesWith = (changes: Partial<ConsentFacts>) => consentChoices({ ...facts, ...changes }, today);

describe('the choices a citizen has', () => {
  it('asks for the house of whoever fills the role, until the course ends', () => {
    assert.deepEqual(choicesWith({}).open, [
      {
        question: aConsentQuestion(),
        toOrganisation: house,
        toRelation: 'team_company_consultant',
        until: addWeeks(today, 30),
      },
    ]);
  });

  it('asks nothing while nobody fills the role', () => {
    assert.deepEqual(choicesWith({ team: [] }).open, []);
  });

  it('asks nothing when no course is under way or its weeks have passed', () => {
    assert.deepEqual(choicesWith({ courseEndsOn: undefined }).open, []);
    assert.deepEqual(choicesWith({ courseEndsOn: addDays(today, -1) }).open, []);
    assert.equal(choicesWith({ courseEndsOn: today }).open.length, 1);
  });

  it('asks for no longer than the programme says, also when the course has no planned end', () => {
    const short = aDefinition({ consents: [aConsentQuestion({ atMostWeeks: 4 })] });
    const inFourWeeks = addDays(addWeeks(today, 4), -1);
    for (const courseEndsOn of [addWeeks(today, 30), 'open'] as const) {
      assert.equal(choicesWith({ definition: short, courseEndsOn }).open[0]?.until, inFourWeeks);
    }
  });

  it('asks nothing about somebody outside the team, who has no place to read from yet', () => {
    const definition = aDefinition({ consents: [aConsentQuestion({ to: { who: 'relative' } })] });
    assert.deepEqual(choicesWith({ definition }).open, []);
  });

  it('asks each house of two people with the role once', () => {
    const role = 'company-consultant';
    const team = [house, otherHouse, house].map((organisation) => ({ role, organisation }));
    assert.deepEqual(
      choicesWith({ team }).open.map(({ toOrganisation }) => toOrganisation),
      [house, otherHouse],
    );
  });

  it('lets a yes be taken back instead of asking again', () => {
    const choices = choicesWith({ consents: [yes] });
    assert.deepEqual(choices, {
      standing: [{ question: aConsentQuestion(), consent: yes }],
      open: [],
      renewals: [],
    });
  });

  it('asks again once it was taken back or has run out', () => {
    const withdrawals = [{ consent: yes.id, withdrawnOn: today }];
    const ranOut = { ...yes, period: { from: addDays(today, -9), to: addDays(today, -1) } };
    for (const changes of [{ consents: [yes], withdrawals }, { consents: [ranOut] }]) {
      const { standing, open } = choicesWith(changes);
      assert.deepEqual([standing.length, open.length], [0, 1]);
    }
  });

  it('still lets a yes be taken back when the course is over or the team comes from another house', () => {
    const team = [{ role: 'company-consultant', organisation: otherHouse }];
    const { standing, open } = choicesWith({ consents: [yes], team });
    assert.deepEqual([standing.length, open[0]?.toOrganisation], [1, otherHouse]);
    assert.equal(choicesWith({ consents: [yes], courseEndsOn: undefined }).standing.length, 1);
  });

  it('offers a new yes in the last thirty days of the old one, where it would last longer', () => {
    const endingIn = (days: number, courseEndsOn = facts.courseEndsOn) =>
      choicesWith({
        courseEndsOn,
        consents: [{ ...yes, period: { from: addDays(today, -50), to: addDays(today, days) } }],
      }).renewals.length;
    assert.deepEqual([endingIn(30), endingIn(0), endingIn(31)], [1, 1, 0]);
    assert.equal(endingIn(30, addDays(today, 30)), 0);
  });

  it('asks about the caseworker outside the team in the authority that keeps the record', () => {
    const question = aConsentQuestion({
      key: 'feedback',
      content: 'feedback',
      to: { who: 'former_caseworker' },
    });
    const { open } = choicesWith({ definition: aDefinition({ consents: [question] }), team: [] });
    assert.deepEqual(
      open.map(({ toOrganisation, toRelation }) => [toOrganisation, toRelation]),
      [[facts.authority, 'responsible_outside_team']],
    );
  });
});
