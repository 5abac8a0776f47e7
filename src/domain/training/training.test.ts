import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { anId } from '../../../tests/builders/an-id.ts';
import type { WorkplaceId } from '../company/workplace.ts';
import type { OrganisationId } from '../kernel/ids.ts';
import { addDays, plainDate } from '../kernel/plain-date.ts';
import {
  checkCertificates,
  checkTraining,
  checkTrainingMeeting,
  checkTrainingPerson,
} from './check-training.ts';
import { actsOfTraining, mayBeCertified, type TrainingPersonId } from './training.ts';

const today = plainDate('2026-11-18');
const [one, other] = [anId<TrainingPersonId>(1), anId<TrainingPersonId>(2)];
const at = (number: number) => ({ workplace: anId<WorkplaceId>(number), name: `Sted ${number}` });
const ownHouse = { house: anId<OrganisationId>(90), name: 'Kommunen' };

describe('a course for ambassadors', () => {
  it('has a name and a day within two years', () => {
    const draft = { title: ' Ambassadør  i hverdagen ', beginsOn: today, place: '' };
    assert.deepEqual(checkTraining(draft, today), {
      ok: true,
      value: { title: 'Ambassadør i hverdagen', beginsOn: today, place: undefined },
    });
    const wrong = checkTraining(
      { title: '', beginsOn: plainDate('2030-01-01'), place: 'x'.repeat(121) },
      today,
    );
    assert.deepEqual(wrong.ok || wrong.refusals, {
      title: 'title-missing',
      beginsOn: 'date-too-far',
      place: 'too-long',
    });
    const nobody = checkTrainingPerson({ name: ' ', title: 'x'.repeat(121) });
    assert.deepEqual(nobody.ok || nobody.refusals, { name: 'name-missing', title: 'too-long' });
  });

  it('is met by those who are invited, and not before the day', () => {
    const met = checkTrainingMeeting({ on: today, present: [other, 'somebody'] }, [one, other], today);
    assert.deepEqual(met.ok && met.value.present, [other]);
    const wrong = checkTrainingMeeting({ on: addDays(today, 1), present: [] }, [one], today);
    assert.deepEqual(wrong.ok || wrong.refusals, { on: 'date-in-the-future', present: 'nobody-came' });
  });

  it('gives certificates to those who came, and to no others', () => {
    const people = [
      { id: one, came: 0 },
      { id: other, came: 2 },
    ];
    const candidates = mayBeCertified(people).map(({ id }) => id);
    assert.deepEqual(checkCertificates([one, other], candidates), { ok: true, value: [other] });
    assert.deepEqual(checkCertificates([one], candidates), { ok: false, refusal: 'nobody-chosen' });
  });

  it('comes to one act for each company and one for the houses, and every person counts once', () => {
    assert.deepEqual(
      actsOfTraining([{ from: at(1) }, { from: ownHouse }, { from: at(1) }, { from: at(2) }]),
      [
        { kind: 'mentor_training', company: at(1), people: 2 },
        { kind: 'mentor_training', company: at(2), people: 1 },
        { kind: 'staff_training', company: undefined, people: 1 },
      ],
    );
    fc.assert(
      fc.property(fc.array(fc.nat(4)), (places) => {
        const acts = actsOfTraining(places.map((place) => ({ from: place === 0 ? ownHouse : at(place) })));
        assert.equal(
          acts.reduce((sum, { people }) => sum + people, 0),
          places.length,
        );
        assert.equal(acts.length, new Set(places).size);
      }),
    );
  });
});
