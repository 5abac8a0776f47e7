import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import { type AgreedStep, nextStepNow } from '../../domain/session/next-step-now.ts';
import type { CitizenVisit } from '../access/index.ts';
import { type ConsentListModel, readConsentLists } from '../consents/index.ts';
import { readVersion } from '../programmes/index.ts';
import {
  type OwnNote,
  type OwnRecord,
  readOwnNotes,
  readOwnRecords,
  readWays,
  type WayRow,
} from './my-page-queries.ts';
import { type NamedHelper, onlookersAround } from './onlookers.ts';
import { type Bystander, readBystanders, readTeams, type TeamHelper } from './people-queries.ts';
import { type Standing, standingOf, waysToTell } from './way.ts';

/** One way as the citizen's pages tell it. */
export interface Way {
  readonly row: WayRow;
  readonly definition: ProgrammeDefinition;
  readonly standing: Standing;
  readonly team: readonly TeamHelper[];
  /** Everybody the access table lets near, the team among them. */
  readonly onlookers: readonly NamedHelper[];
  readonly notes: readonly OwnNote[];
  readonly nextStep: (AgreedStep & { readonly writer: string }) | undefined;
  readonly consents: ConsentListModel | undefined;
}

/** One record with its ways, and whom to ring to in that authority. */
export interface RecordModel {
  readonly record: OwnRecord;
  readonly responsible: Bystander | undefined;
  readonly ways: readonly Way[];
}

/** All the citizen's records, one for each authority that keeps one. */
export async function readMyPage(visit: CitizenVisit): Promise<readonly RecordModel[]> {
  const records = await readOwnRecords(visit);
  const citizens = records.map(({ citizen }) => citizen);
  const rows = await readWays(visit, citizens);
  const teams = await readTeams(visit, citizens);
  const bystanders = await readBystanders(visit, citizens);
  const notes = await readOwnNotes(visit, citizens);
  const consents = await readConsentLists(
    visit,
    rows.map(({ referral }) => referral),
  );
  const wayOf = async (row: WayRow): Promise<Way> => {
    const definition = await readVersion(visit, row.version);
    const ofWay = ({ referral }: { referral: string | null }) => referral === row.referral;
    const near = bystanders.filter(
      (one) => one.citizen === row.citizen && (one.referral === null || ofWay(one)),
    );
    const [team, written] = [teams.filter(ofWay), notes.filter(ofWay)];
    return {
      row,
      definition,
      standing: standingOf(row, definition, visit.today),
      team,
      onlookers: onlookersAround(team, near),
      notes: written.filter(({ words }) => words !== null),
      nextStep: nextStepNow(stepsIn(written), visit.today),
      consents: consents.find(ofWay),
    };
  };
  const ways: Way[] = [];
  for (const row of rows) ways.push(await wayOf(row));
  return records.map((record) => ({
    record,
    responsible: bystanders.find(
      ({ citizen, relation }) => citizen === record.citizen && relation === 'responsible_outside_team',
    ),
    ways: waysToTell(ways.filter(({ row }) => row.citizen === record.citizen)),
  }));
}

function stepsIn(notes: readonly OwnNote[]) {
  return notes.flatMap(({ nextStep, nextStepOn, writtenOn, writer }) =>
    nextStep === null ? [] : [{ what: nextStep, on: nextStepOn ?? undefined, agreedOn: writtenOn, writer }],
  );
}
