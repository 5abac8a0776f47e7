import type { Relation } from '../../domain/access/relation.ts';
import { type EmployeeVisit, type KeptText, readKeptTexts } from '../access/index.ts';
import { type GrantList, readGrantsToTell, readOwnOpenGrants } from '../access-grants/index.ts';
import { type Handover, readHandovers } from '../caseloads/index.ts';
import type { OpenCourse } from '../open-courses/index.ts';
import { type House, readHouse } from './house-queries.ts';

/** What a day tells besides what waits: special access, and citizens who come to or pass from the viewer. */
export interface Beside {
  readonly house: House;
  readonly open: GrantList | undefined;
  readonly told: GrantList | undefined;
  readonly handovers: readonly Handover[];
  /** The viewer's own texts on their way. */
  readonly kept: readonly KeptText[];
}

const areTold: readonly Relation[] = ['coordinator', 'responsible_on_team', 'project_leader'];

/** Asks only for what this viewer can have: most have none of it. */
export async function readBeside(visit: EmployeeVisit, courses: readonly OpenCourse[]): Promise<Beside> {
  const { viewer } = visit;
  const house = await readHouse(visit);
  const leads = viewer.leads.length > 0;
  const isTold =
    leads ||
    viewer.leadsCaseloadOf !== undefined ||
    courses.some(({ held }) => areTold.some((relation) => held.has(relation)));
  return {
    house,
    open: house.isAuthority || leads ? await readOwnOpenGrants(visit) : undefined,
    told: isTold ? await readGrantsToTell(visit) : undefined,
    handovers: viewer.isCaseworker ? await readHandovers(visit) : [],
    kept: await readKeptTexts(visit),
  };
}
