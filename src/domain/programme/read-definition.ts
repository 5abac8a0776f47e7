import type { Accepted } from '../kernel/result.ts';
import { accepted } from '../kernel/result.ts';
import { checkDefinition } from './check-definition.ts';
import type { ProgrammeDefinition } from './definition.ts';
import { definitionSchema } from './definition-schema.ts';
import { inTodaysShape } from './earlier-shape.ts';
import type { Finding } from './finding.ts';
import { parseJson } from './parse-json.ts';
import { shapeFindings } from './shape-findings.ts';

export type ReadDefinition = Accepted<ProgrammeDefinition> | Unfit;

/** A definition that cannot be used, with everything that is wrong with it. */
export interface Unfit {
  readonly ok: false;
  readonly findings: readonly Finding[];
}

/** Reads a definition from the text of a file. */
export function readDefinitionText(text: string): ReadDefinition {
  const parsed = parseJson(text);
  return parsed.ok ? readDefinition(parsed.value) : { ok: false, findings: [parsed.finding] };
}

/**
 * Reads a definition from parsed JSON. The parts are checked against each other once each of them has its
 * shape: before that, answers about how they fit would be guesses.
 */
export function readDefinition(written: unknown): ReadDefinition {
  const parsed = definitionSchema.safeParse(written);
  if (!parsed.success) return { ok: false, findings: shapeFindings(parsed.error.issues, written) };
  const findings = checkDefinition(parsed.data);
  return findings.length === 0 ? accepted(parsed.data) : { ok: false, findings };
}

/** Reads a version that was published, maybe by an earlier release: courses that pin it go on. */
export function readPublished(stored: unknown): ReadDefinition {
  return readDefinition(inTodaysShape(stored));
}
