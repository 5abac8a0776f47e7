import type { Chance } from './chance.ts';
import type { Ground } from './ground.ts';
import type { World } from './world.ts';
import { worldDay } from './world-time.ts';

/**
 * Each run has extracts with each house: under an agreement that names the first person there, one that names another,
 * one that ended, one on its last day, and one that names somebody who does not work there. Who they are is no luck.
 */
export function addExtracts(world: World, { staff, runs, authorities, ngo }: Ground, luck: Chance): void {
  for (const run_id of runs)
    for (const house of [...authorities, ngo]) {
      const inside = staff.filter(({ organisation }) => organisation === house);
      const outside = staff.find(({ organisation }) => organisation !== house);
      for (const [reader, until_on] of [
        [inside[0], '2027-06-30'],
        [inside[1], worldDay],
        [inside[2], '2026-11-17'],
        [inside[0], '2026-11-17'],
        [outside, '2027-06-30'],
      ] as const)
        addExtract(world, { run_id, house, reader: reader?.account ?? '', until_on }, luck);
    }
  const recorded_by = world.account[0]?.id ?? '';
  for (const { id: referral_id, authority_id, citizen_id, run_id } of world.referral) {
    const agreement = world.extract_agreement.find((one) => one.run_id === run_id);
    const course = { authority_id, citizen_id, run_id, referral_id, recorded_by };
    if (agreement !== undefined)
      world.extract_no.push({ ...course, id: luck.id(), agreement_id: agreement.id, said_on: '2026-11-02' });
  }
}

interface Named {
  readonly run_id: string;
  readonly house: string;
  readonly reader: string;
  readonly until_on: string;
}

/** An extract under an agreement that names somebody, made and delivered to their house. */
export function addExtract(world: World, { run_id, house, reader, until_on }: Named, luck: Chance): void {
  const [agreement_id, made, id] = [luck.id(), luck.id(), luck.id()];
  const by = { run_id, recorded_by: reader };
  world.extract_agreement.push({
    ...by,
    id: agreement_id,
    evaluator_organisation_id: house,
    evaluator_account_id: reader,
    purpose: `Opdigtet ${agreement_id}`,
    basis: 'research',
    contents: ['answers'],
    background: ['age'],
    told_from: null,
    told_to: '2026-10-31',
    until_on,
    smallest_group: 5,
    agreed_on: '2026-11-01',
  });
  world.extract_secret.push({ agreement_id, inner_key: Buffer.alloc(64), outer_key: Buffer.alloc(64) });
  world.extract_made.push({
    ...by,
    id: made,
    agreement_id,
    evaluator_organisation_id: house,
    made_on: '2026-11-02',
    report: reportOfNobody,
  });
  world.extract_delivery.push({
    ...by,
    authority_id: house,
    id,
    agreement_id,
    extract_made_id: made,
    about: {
      runName: 'Opdigtet indsats',
      purpose: `Opdigtet ${id}`,
      people: 0,
      files: [{ name: 'people.csv', bytes: 1, digest: '0'.repeat(64) }],
    },
    delivered_on: '2026-11-02',
  });
  world.extract_part.push({
    ...by,
    authority_id: house,
    id,
    file: 'people.csv',
    nth: 0,
    bytes: Buffer.from('x'),
  });
}

const reportOfNobody = {
  people: 0,
  anonymity: { people: 0, smallest: 0, exposed: 0, groups: 0, exposedWithout: [] },
  files: [],
};
