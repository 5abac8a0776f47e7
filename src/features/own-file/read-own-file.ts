import type { CitizenVisit } from '../access/index.ts';
import { readVersion } from '../programmes/index.ts';
import { readQuestionnaireVersion } from '../questionnaires/index.ts';
import { type KnownKeys, knownKeys } from './extract/known-keys.ts';
import { idsIn, type OwnFile } from './extract/own-file.ts';
import { readOwnFile } from './extract/own-file-queries.ts';
import { readableFile } from './extract/readable-file.ts';
import type { OwnFileModel } from './pages/own-file-page.tsx';
import { readOwnRequests } from './request-queries.ts';

/** The citizen's file in words, and what became of what they asked for. */
export async function readOwnFileModel(visit: CitizenVisit, justAsked: boolean): Promise<OwnFileModel> {
  const file = await readOwnFile(visit, { scans: false });
  const ground = { names: file.names, keys: await keysIn(visit, file), language: visit.language };
  const records = file.records.map((record) => ({
    citizen: record.citizen,
    authority: file.names.organisations[record.authority] ?? '',
    groups: readableFile(record, ground),
  }));
  return { records, requests: await readOwnRequests(visit), today: visit.today, justAsked };
}

/** The words of every key in the definitions the citizen's referrals, courses and answers pin. */
async function keysIn(visit: CitizenVisit, file: OwnFile): Promise<KnownKeys> {
  const versions = idsIn(file.records, (column) => /^(?!questionnaire).*version_id$/.test(column));
  const asked = idsIn(file.records, (column) => column === 'questionnaire_version_id');
  const known: (readonly [string, string])[] = [];
  for (const version of versions) known.push(...knownKeys(await readVersion(visit, version), visit.language));
  for (const version of asked)
    known.push(...knownKeys(await readQuestionnaireVersion(visit, version), visit.language));
  return new Map(known);
}
