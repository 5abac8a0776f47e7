import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aConsentQuestion, aDefinition, aPhase, aRole } from '../../../tests/builders/a-definition.ts';
import { anEnrolmentInWeek } from '../../../tests/builders/an-enrolment.ts';
import { today } from '../../../tests/builders/today.ts';
import { effectsOfMoving } from './move-effects.ts';
import { moveToVersion } from './move-to-version.ts';

const first = aDefinition();
const longer = aDefinition({ version: 2, phases: [aPhase('main', 30), aPhase('aftercare', 13)] });
const enrolment = { ...anEnrolmentInWeek(28), isOver: false };
const team = first.roles.map(({ key }) => ({ name: `Navn ${key}`, role: key }));
const around = { team, yes: [] };
const to = { key: first.key, version: 2 };

describe('what going over to a newer version changes for one citizen', () => {
  it('is the end of the course, and where it stands today', () => {
    const { spans, standing } = effectsOfMoving(enrolment, first, longer, around, today);
    assert.deepEqual([spans.before.length, spans.after.length], [2, 2]);
    assert.ok(standing.before.stage === 'under_way' && standing.after.stage === 'under_way');
    assert.equal(standing.before.span.phase.kind, 'aftercare');
    assert.equal(standing.after.span.phase.kind, 'main');
    assert.ok((spans.before.at(-1)?.endsOn ?? '') < (spans.after.at(-1)?.endsOn ?? ''));
  });

  it('is a role that nobody holds, and a holder whose role is no more or means something else', () => {
    const [caseworker, ...others] = first.roles;
    assert.ok(caseworker);
    const withMentor = aDefinition({ version: 2, roles: [...first.roles, aRole('mentor', 'team_general')] });
    const mentorMissing = effectsOfMoving(enrolment, first, withMentor, around, today);
    assert.deepEqual(
      mentorMissing.rolesWithoutHolder.map(({ key }) => key),
      ['mentor'],
    );
    assert.deepEqual(mentorMissing.holdersWithoutRole, []);
    const without = aDefinition({ version: 2, roles: [caseworker, ...others.slice(1)] });
    const { holdersWithoutRole } = effectsOfMoving(enrolment, first, without, around, today);
    assert.deepEqual(
      holdersWithoutRole.map(({ role }) => role),
      ['company-consultant'],
    );
    const otherRights = aDefinition({
      version: 2,
      roles: first.roles.map((role) =>
        role.key === 'psychologist' ? { ...role, accessRow: 'team_general' as const } : role,
      ),
    });
    assert.deepEqual(
      effectsOfMoving(enrolment, first, otherRights, around, today).holdersWithoutRole.map(
        ({ role }) => role,
      ),
      ['psychologist'],
    );
  });

  it('is a consent whose words changed since the citizen said yes, and one nobody has asked for', () => {
    const asked = aConsentQuestion({ textVersion: 2 });
    const fresh = aConsentQuestion({ key: 'new-one' });
    const newer = aDefinition({ version: 2, consents: [asked, fresh] });
    const saidYes = { team, yes: [{ key: asked.key, version: 1 }] };
    const effects = effectsOfMoving(enrolment, first, newer, saidYes, today);
    assert.deepEqual(effects.consentsToAskAgain, [asked]);
    assert.deepEqual(effects.consentsToAsk, [fresh]);
    assert.deepEqual(effectsOfMoving(enrolment, first, newer, around, today).consentsToAskAgain, []);
  });

  it('is a document that is demanded at the end, or no more', () => {
    const none = aDefinition({ version: 2, closingDocuments: [] });
    const { documents } = effectsOfMoving(enrolment, first, none, around, today);
    assert.deepEqual([documents.added.length, documents.removed.length], [0, 1]);
    const back = effectsOfMoving(enrolment, none, aDefinition({ version: 3 }), around, today);
    assert.deepEqual([back.documents.added.length, back.documents.removed.length], [1, 0]);
  });
});

describe('a course that goes over to a newer version', () => {
  const fits = { holdersWithoutRole: [] };

  it('does so for a reason, and only forwards', () => {
    const moved = moveToVersion(enrolment, { to, reason: ' Aftalt med Asta ' }, fits, today);
    assert.ok(moved.ok);
    assert.deepEqual(moved.value, {
      from: enrolment.definition,
      to,
      reason: 'Aftalt med Asta',
      movedOn: today,
    });
    const wrong = moveToVersion(enrolment, { to: enrolment.definition, reason: ' ' }, fits, today);
    assert.deepEqual(wrong.ok ? {} : wrong.refusals, { to: 'not-newer', reason: 'reason-missing' });
    const other = moveToVersion(enrolment, { to: { key: 'andet', version: 9 }, reason: 'x' }, fits, today);
    assert.deepEqual(other.ok ? {} : other.refusals, { to: 'not-newer' });
  });

  it('is still going on, with a team that fits the newer version', () => {
    const closed = moveToVersion({ ...enrolment, isOver: true }, { to, reason: 'x' }, fits, today);
    assert.deepEqual(closed.ok ? {} : closed.refusals, { enrolment: 'already-closed' });
    const misfit = { holdersWithoutRole: [{ name: 'Jens Skitse', role: 'company-consultant' }] };
    const stopped = moveToVersion(enrolment, { to, reason: 'x' }, misfit, today);
    assert.deepEqual(stopped.ok ? {} : stopped.refusals, { enrolment: 'team-does-not-fit' });
  });
});
