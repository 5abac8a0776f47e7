import { type Accepted, accepted } from '../kernel/result.ts';
import { parseJson } from '../programme/parse-json.ts';
import { shapeFindings } from '../programme/shape-findings.ts';
import { answersCanBeGiven } from './checks/answers-can-be-given.ts';
import { conditionsLookBack } from './checks/conditions-look-back.ts';
import { keysAreUnique } from './checks/keys-are-unique.ts';
import { scoresCanBeMade } from './checks/scores-can-be-made.ts';
import type { QuestionnaireFinding } from './finding.ts';
import type { Questionnaire } from './questionnaire.ts';
import { questionnaireSchema } from './questionnaire-schema.ts';

/** A questionnaire, or everything that is wrong with what was written. */
export type ReadQuestionnaire =
  | Accepted<Questionnaire>
  | { readonly ok: false; readonly findings: readonly QuestionnaireFinding[] };

const checks: readonly ((questionnaire: Questionnaire) => QuestionnaireFinding[])[] = [
  keysAreUnique,
  conditionsLookBack,
  answersCanBeGiven,
  scoresCanBeMade,
];

/** Reads a questionnaire from the text of a file. */
export function readQuestionnaireText(text: string): ReadQuestionnaire {
  const parsed = parseJson(text);
  return parsed.ok ? readQuestionnaire(parsed.value) : { ok: false, findings: [parsed.finding] };
}

/** Reads a questionnaire from parsed JSON. Parts are held against each other once each has its shape. */
export function readQuestionnaire(written: unknown): ReadQuestionnaire {
  const parsed = questionnaireSchema.safeParse(written);
  if (!parsed.success) return { ok: false, findings: shapeFindings(parsed.error.issues, written) };
  const findings = checks.flatMap((check) => check(parsed.data));
  return findings.length === 0 ? accepted(parsed.data) : { ok: false, findings };
}
