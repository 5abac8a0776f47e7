import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  aConsentQuestion,
  aDefinition,
  anIntake,
  anOutcomeRule,
  aPhase,
  aRole,
} from '../../../tests/builders/a-definition.ts';
import { anAskedFact } from '../../../tests/builders/a-way-in.ts';
import { checkDefinition } from './check-definition.ts';
import type { ProgrammeDefinition } from './definition.ts';
import type { Finding } from './finding.ts';

function findingsIn(changes: Partial<ProgrammeDefinition>): readonly Finding[] {
  return checkDefinition(aDefinition(changes));
}

const caseworker = aRole('caseworker', 'responsible_caseworker', { coordinates: true });
const demanded = { document: 'recommendation', demandedFor: ['completed'] } as const;
const withoutOthers = { consents: [], sessionKinds: ['talk'] } as const;

describe('checking a definition', () => {
  it('finds nothing in a sound one', () => {
    assert.deepEqual(findingsIn({}), []);
  });

  it('tells everything at once, each where it stands', () => {
    const found = findingsIn({ phases: [aPhase('aftercare', 13)], closingDocuments: [] });
    assert.deepEqual(
      found.map(({ check }) => check),
      ['main-phase-missing', 'document-never-demanded'],
    );
  });
});

describe('keys that others point to', () => {
  it('may stand once in each list', () => {
    assert.deepEqual(
      findingsIn({ ...withoutOthers, roles: [caseworker, aRole('caseworker', 'team_general')] }),
      [{ check: 'key-twice', at: 'roles[1].key', values: { key: 'caseworker' } }],
    );
  });

  it('are told apart in what is asked and what is noted: both stand in one form', () => {
    const fact = anAskedFact('hours', { kind: 'text' });
    const intake = anIntake({ facts: [fact], notedAtStart: [fact] });
    assert.deepEqual(findingsIn({ intake }), [
      { check: 'key-twice', at: 'intake.notedAtStart[0].key', values: { key: 'hours' } },
    ]);
  });

  it('are looked for in every list', () => {
    const found = findingsIn({
      phases: [aPhase('main', 26, 'same'), aPhase('aftercare', 13, 'same')],
      outcomeRules: [anOutcomeRule(), anOutcomeRule({ version: 2 })],
      consents: [aConsentQuestion(), aConsentQuestion()],
      sessionKinds: ['talk', 'talk'],
      closingDocuments: [demanded, demanded],
    });
    assert.deepEqual(
      found.map(({ at }) => at),
      [
        'phases[1].key',
        'consents[1].key',
        'outcomeRules[1].id',
        'sessionKinds[1]',
        'closingDocuments[1].document',
      ],
    );
  });

  it('may be the same in two lists', () => {
    assert.deepEqual(findingsIn({ phases: [aPhase('main', 26, 'psychologist')] }), []);
  });
});

describe('head counts', () => {
  it('cannot need more people than they allow', () => {
    const general = aRole('helper', 'team_general', { headCount: { atLeast: 3, atMost: 2 } });
    assert.deepEqual(findingsIn({ ...withoutOthers, roles: [caseworker, general] }), [
      {
        check: 'head-count-backwards',
        at: 'roles[1].headCount',
        values: { role: 'helper', atLeast: 3, atMost: 2 },
      },
    ]);
  });
});

describe('the coordinator', () => {
  it('must be possible', () => {
    const roles = [aRole('helper', 'team_general')];
    assert.deepEqual(findingsIn({ ...withoutOthers, roles }), [
      { check: 'coordinator-missing', at: 'roles', values: {} },
    ]);
  });

  it('is one person: the roles that coordinate cannot demand two between them', () => {
    const roles = [caseworker, aRole('helper', 'team_general', { coordinates: true })];
    assert.deepEqual(findingsIn({ ...withoutOthers, roles }), [
      { check: 'several-coordinators-demanded', at: 'roles', values: { demanded: 2 } },
    ]);
  });

  it('may come from one of several roles', () => {
    const either = { coordinates: true, headCount: { atLeast: 0, atMost: 1 } };
    const roles = [aRole('a', 'team_general', either), aRole('b', 'responsible_caseworker', either)];
    assert.deepEqual(findingsIn({ ...withoutOthers, roles }), []);
  });
});

describe('phases', () => {
  it('need a course to be in', () => {
    assert.deepEqual(findingsIn({ phases: [aPhase('aftercare', 13)] }), [
      { check: 'main-phase-missing', at: 'phases', values: {} },
    ]);
  });

  it('have aftercare last', () => {
    assert.deepEqual(
      findingsIn({ phases: [aPhase('main', 13, 'a'), aPhase('aftercare', 4), aPhase('main', 13)] }),
      [{ check: 'main-phase-after-aftercare', at: 'phases[2].kind', values: { phase: 'main' } }],
    );
  });

  it('may do without aftercare', () => {
    assert.deepEqual(findingsIn({ phases: [aPhase('main', 13, 'a'), aPhase('main', 13, 'b')] }), []);
  });
});

describe('session kinds', () => {
  it('need a role on the team that may hold them', () => {
    assert.deepEqual(
      findingsIn({
        consents: [],
        roles: [caseworker],
        sessionKinds: ['talk', 'psychologist_talk', 'occupational_therapy', 'company_visit'],
      }),
      [
        { check: 'session-kind-without-role', at: 'sessionKinds[1]', values: { kind: 'psychologist_talk' } },
        {
          check: 'session-kind-without-role',
          at: 'sessionKinds[2]',
          values: { kind: 'occupational_therapy' },
        },
        { check: 'session-kind-without-role', at: 'sessionKinds[3]', values: { kind: 'company_visit' } },
      ],
    );
  });

  it('of the general group are open to whoever coordinates', () => {
    const roles = [aRole('psychologist', 'team_psychologist', { coordinates: true })];
    assert.deepEqual(findingsIn({ ...withoutOthers, roles }), []);
  });
});

describe('outcome rules and consents', () => {
  it('count documents only where they are demanded', () => {
    assert.deepEqual(findingsIn({ closingDocuments: [] }), [
      {
        check: 'document-never-demanded',
        at: 'outcomeRules[0].documents[0]',
        values: { rule: 'completed-with-recommendation', document: 'recommendation' },
      },
    ]);
  });

  it('go to a role there is', () => {
    assert.deepEqual(findingsIn({ consents: [aConsentQuestion({ to: { who: 'role', role: 'postman' } })] }), [
      { check: 'consent-role-unknown', at: 'consents[0].to.role', values: { role: 'postman' } },
    ]);
  });
});

describe('who decides about the weeks', () => {
  const decidedBy = 'responsible_caseworker' as const;
  const extension = { atMostWeeks: 4, times: 1, decidedBy, reasonDemanded: true } as const;
  const pause = { atMostWeeks: 4, decidedBy } as const;
  const phases = [{ ...aPhase('main', 13), extension, pause }];
  const lent = aRole('guide', 'team_general', { coordinates: true, lentBy: ['ngo'] });

  it('can be on a team: the responsible caseworker only where a municipality may lend somebody', () => {
    assert.deepEqual(
      findingsIn({ ...withoutOthers, roles: [lent], phases }).map(({ check, at }) => [check, at]),
      [
        ['decider-never-there', 'phases[0].extension.decidedBy'],
        ['decider-never-there', 'phases[0].pause.decidedBy'],
      ],
    );
    assert.deepEqual(findingsIn({ ...withoutOthers, roles: [{ ...lent, lentBy: undefined }], phases }), []);
    assert.deepEqual(findingsIn({ ...withoutOthers, roles: [caseworker], phases }), []);
  });
});
