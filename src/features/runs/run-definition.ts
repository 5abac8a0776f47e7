import type { ProgrammeDefinition } from '../../domain/programme/definition.ts';
import { readDefinition } from '../../domain/programme/read-definition.ts';

/**
 * The definition a run follows, as it lies published. It was checked before it was published, so one that cannot
 * be read – a rule with a measure nobody counts, say – is a fault: a page that left the figure out would lie.
 * @throws Error with every finding when the definition cannot be used
 */
export function publishedDefinition(written: unknown): ProgrammeDefinition {
  const read = readDefinition(written);
  if (!read.ok) throw new Error(`a published definition cannot be used: ${JSON.stringify(read.findings)}`);
  return read.value;
}
