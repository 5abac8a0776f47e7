import { parseId } from '../../../domain/kernel/ids.ts';
import type { Asked, EmployeeVisit } from '../../access/index.ts';
import { runNameIn } from '../../programmes/index.ts';
import { type AboutRun, linesOn } from '../about/about-run.ts';
import { readAboutRun } from '../about/about-run-queries.ts';

/** A run the viewer may read the acts of: her house does something in it, or she leads it. */
export interface PlaceOfActs {
  readonly about: AboutRun;
  readonly runName: string;
  readonly leads: boolean;
  /** Her house does something in it today. */
  readonly writes: boolean;
}

/** `undefined` where the run is not there for the viewer. */
export async function placeOfActs(
  visit: EmployeeVisit,
  { codes }: Pick<Asked, 'codes'>,
): Promise<PlaceOfActs | undefined> {
  const { viewer, today, language } = visit;
  const run = parseId(codes['run']);
  const about = run && (await readAboutRun(visit, run));
  if (about === undefined) return undefined;
  const isOwn = ({ organisation, part }: AboutRun['parties'][number]): boolean =>
    organisation === viewer.organisation && part !== 'funder';
  const leads = viewer.leads.includes(about.id);
  if (!leads && !about.parties.some(isOwn)) return undefined;
  const runName = runNameIn(about.basics.name, about.definition, language);
  return { about, runName, leads, writes: linesOn(about.parties, today).some(isOwn) };
}
