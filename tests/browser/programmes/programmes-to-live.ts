import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { ProgrammeDefinition } from '../../../src/domain/programme/definition.ts';
import { readDefinition, readDefinitionText } from '../../../src/domain/programme/read-definition.ts';
import { aRandomDefinition } from '../../builders/a-random-definition.ts';

const folder = join(import.meta.dirname, '../../../programmes');

/** Every definition that comes with the product, each version of it. */
export function shippedDefinitions(): readonly ProgrammeDefinition[] {
  const files = readdirSync(folder).filter((name) => /[.]\d+[.]json$/.test(name));
  return files.map((file) => {
    const read = readDefinitionText(readFileSync(join(folder, file), 'utf8'));
    if (!read.ok) throw new Error(`${file} cannot be read: ${JSON.stringify(read.findings)}`);
    return read.value;
  });
}

/** Sound definitions nobody has thought of; the same seed makes the same ones. */
export function randomDefinitions(seed: number, howMany: number): readonly ProgrammeDefinition[] {
  return fc.sample(aRandomDefinition, { seed, numRuns: howMany }).map((definition) => {
    const read = readDefinition(JSON.parse(JSON.stringify(definition)));
    if (!read.ok) throw new Error(`a random definition is refused: ${JSON.stringify(read.findings)}`);
    return read.value;
  });
}
