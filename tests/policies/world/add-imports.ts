import type { Chance } from './chance.ts';
import type { Ground } from './ground.ts';
import type { World } from './world.ts';

/** Lists that were read in: by those who are named for it, were or will be, and by somebody who never was. */
export function addImports(world: World, { staff, runs }: Ground, luck: Chance): void {
  const named = world.appointment.filter(({ part }) => part === 'importer');
  const strangers = runs.flatMap((run_id) =>
    named.slice(0, 1).map((row) => ({ ...row, run_id, account_id: luck.one(staff).account })),
  );
  for (const { run_id, authority_id, account_id } of [...named, ...strangers]) {
    const own = { authority_id: authority_id ?? '', run_id: run_id ?? '', recorded_by: account_id };
    const id = luck.id();
    world.import.push({
      ...own,
      id,
      source: `Opdigtet ${id}`,
      mapping: JSON.stringify({}),
      lines: 3,
      imported_on: '2026-10-01',
    });
    world.import_result.push({
      ...own,
      import_id: id,
      people: 0,
      courses: 0,
      endings: 0,
      facts: 0,
      responses: 0,
    });
  }
}
