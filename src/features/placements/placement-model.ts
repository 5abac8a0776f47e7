import { codesOn } from '../../domain/code-list/codes-on.ts';
import { standingRows } from '../../domain/kernel/standing-rows.ts';
import { type AcceptanceState, acceptanceState } from '../../domain/placement-agreement/acceptance.ts';
import type { Visit } from '../access/index.ts';
import { readCodes } from '../code-lists/index.ts';
import { readAcceptances, readVersions, type ToldAcceptance, type ToldVersion } from './placement-queries.ts';

/** A version, with what its kind of work was called on its first day. */
export interface WordedVersion extends ToldVersion {
  readonly kind: string;
  /** The same in Danish, for a system that speaks it. */
  readonly kindDa: string;
  /** The code of its kind in the list of kinds of work. */
  readonly kindCode: string;
}

interface ToldState extends AcceptanceState {
  readonly accepted: readonly ToldAcceptance[];
}

/** An agreement as it stands: its newest version, who has said yes to that one, and what was agreed before. */
export interface Placement {
  readonly now: WordedVersion;
  readonly before: readonly WordedVersion[];
  readonly state: ToldState;
}

/** The agreements of a course that the viewer may read; the one with the latest days first. */
export async function readPlacements(visit: Visit, enrolment: string): Promise<readonly Placement[]> {
  const versions = await readVersions(visit, enrolment);
  if (versions.length === 0) return [];
  const said = await readAcceptances(visit, enrolment);
  const kinds = await readCodes(visit.tables, 'work-kinds');
  const worded = versions.map((version) => {
    const then = codesOn(kinds, version.from).find(({ id }) => id === version.codeId);
    return {
      ...version,
      kind: then?.wording[visit.language] ?? '–',
      kindDa: then?.wording.da ?? '–',
      kindCode: then?.code ?? '',
    };
  });
  return standingRows(worded)
    .map(({ row, before }) => ({
      now: row,
      before,
      state: stateOf(row, said),
    }))
    .toSorted((one, other) => other.now.from.localeCompare(one.now.from));
}

function stateOf(version: ToldVersion, said: readonly ToldAcceptance[]): ToldState {
  const { accepted, waitsFor } = acceptanceState(version.id, said);
  return { waitsFor, accepted: said.filter((one) => accepted.includes(one)) };
}

/** One agreement of a course; one that was taken back is found, too. */
export async function findPlacement(
  visit: Visit,
  enrolment: string,
  placement: string | undefined,
): Promise<Placement | undefined> {
  return (await readPlacements(visit, enrolment)).find(({ now }) => now.placement === placement);
}
