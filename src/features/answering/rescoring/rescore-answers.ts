import type { Client } from 'pg';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { accepted, type Result, refused } from '../../../domain/kernel/result.ts';
import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import { readQuestionnaire } from '../../../domain/questionnaire/read-questionnaire.ts';
import { laterRules, rescored } from '../../../domain/questionnaire/rescore.ts';
import { asOwner } from '../../../platform/database/as-owner.ts';
import {
  addScores,
  answeringSides,
  readStoredResponses,
  readStoredVersions,
  rescoringTables,
  type StoredVersion,
  tellRescoring,
} from './rescoring-repository.ts';

/** What working out anew came to, or would. */
export interface Rescored {
  readonly version: number;
  readonly scores: number;
}

interface Asked {
  readonly key: string;
  readonly today: PlainDate;
  /** Nothing is written; it is only counted. */
  readonly isDry: boolean;
}

/**
 * Works all answers to earlier versions of a questionnaire out by the rules of its newest one, in one transaction. Scores
 * are added beside those that stand, which stay as they were; again, it comes to nothing.
 */
export async function rescoreAnswers(
  administrator: Client,
  { key, today, isDry }: Asked,
): Promise<Result<Rescored, 'no-such-questionnaire'>> {
  return asOwner(administrator, rescoringTables, async () => {
    const [newest, ...earlier] = await readStoredVersions(administrator, key);
    if (newest === undefined) return refused('no-such-questionnaire');
    const latest = definitionOf(newest);
    let scores = 0;
    for (const version of earlier)
      if (laterRules(definitionOf(version), latest).length > 0)
        scores += await rescoreVersion(administrator, version, latest, isDry);
    if (scores > 0 && !isDry) await tellRescoring(administrator, newest.id, today, scores);
    return accepted({ version: latest.version, scores });
  });
}

async function rescoreVersion(
  client: Client,
  version: StoredVersion,
  latest: Questionnaire,
  isDry: boolean,
): Promise<number> {
  const asked = definitionOf(version);
  let added = 0;
  for (const side of answeringSides) {
    let last: string | undefined;
    for (;;) {
      const responses = await readStoredResponses(client, side, version.id, last);
      last = responses.at(-1)?.id;
      if (last === undefined) break;
      const scores = responses.flatMap(({ id, answers }) =>
        rescored(asked, latest, answers).map((score) => ({ response: id, score })),
      );
      added += await addScores(client, side, scores, isDry);
    }
  }
  return added;
}

/** A stored version. Throws when it cannot be read: versions are checked before they are stored. */
function definitionOf({ definition }: StoredVersion): Questionnaire {
  const read = readQuestionnaire(definition);
  if (!read.ok) throw new Error('a stored questionnaire cannot be read');
  return read.value;
}
