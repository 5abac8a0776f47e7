import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { z } from 'zod';
import { aDefinition, aText } from '../../../tests/builders/a-definition.ts';
import { accepted } from '../kernel/result.ts';
import { canBeCounted } from '../outcome/can-be-counted.ts';
import { definitionSchema } from './definition-schema.ts';
import type { Finding } from './finding.ts';
import { readDefinition, readDefinitionText, readPublished } from './read-definition.ts';
import { shapeFindings } from './shape-findings.ts';

type Path = readonly (string | number)[];
type Parts = Record<string | number, unknown>;

const written = (): Parts => structuredClone(aDefinition()) as unknown as Parts;

/** What reading finds after somebody wrote other things in a sound file; `undefined` takes a field away. */
function findingsWith(...changes: readonly (readonly [Path, unknown])[]): readonly Finding[] {
  const file = written();
  for (const [path, value] of changes) {
    const owner = path.slice(0, -1).reduce<Parts>((part, step) => part[step] as Parts, file);
    owner[path.at(-1) ?? ''] = value;
  }
  const read = readDefinition(JSON.parse(JSON.stringify(file)));
  return read.ok ? [] : read.findings;
}

describe('reading a definition', () => {
  it('gives a sound one back', () => {
    assert.deepEqual(readDefinition(written()), accepted(aDefinition()));
  });

  it('names a field that is missing, and where', () => {
    const found = findingsWith([['name', 'en'], undefined], [['roles', 2, 'accessRow'], undefined]);
    assert.deepEqual(found, [
      { check: 'field-missing', at: 'name.en', values: {} },
      { check: 'field-missing', at: 'roles[2].accessRow', values: {} },
    ]);
  });

  it('names a field nobody knows: a misspelt one would otherwise be lost', () => {
    const found = findingsWith([['phases', 0, 'weeks'], 26]);
    assert.deepEqual(found, [{ check: 'field-unknown', at: 'phases[0].weeks', values: { field: 'weeks' } }]);
  });

  it('says what would be allowed', () => {
    const found = findingsWith([['phases', 0, 'kind'], 'middle']);
    assert.deepEqual(found, [
      { check: 'value-not-allowed', at: 'phases[0].kind', values: { allowed: 'main, aftercare' } },
    ]);
  });

  it('refuses a way to end that the product cannot count', () => {
    const found = findingsWith([['phases', 1, 'ends'], { how: 'when_it_feels_right' }]);
    assert.equal(found[0]?.check, 'value-not-allowed');
    assert.equal(found[0]?.at, 'phases[1].ends.how');
  });

  it('says the smallest and the biggest a number may be', () => {
    const found = findingsWith([['phases', 0, 'ends', 'weeks'], 0], [['phases', 1, 'ends', 'weeks'], 1000]);
    assert.deepEqual(found, [
      { check: 'too-small', at: 'phases[0].ends.weeks', values: { minimum: 1 } },
      { check: 'too-big', at: 'phases[1].ends.weeks', values: { maximum: 260 } },
    ]);
  });

  it('tells an empty text, a wrong kind of value and a key that cannot stand in an address apart', () => {
    const found = findingsWith([['key'], 'Æ b'], [['version'], 'one'], [['purpose', 'da'], '  ']);
    assert.deepEqual(
      found.map(({ check, at }) => [check, at]),
      [
        ['text-wrong-form', 'key'],
        ['wrong-kind-of-value', 'version'],
        ['too-small', 'purpose.da'],
      ],
    );
  });

  it('finds what is no definition at all', () => {
    assert.equal(readDefinition('a text').ok, false);
    assert.equal(readDefinition(undefined).ok, false);
  });

  it('checks how the parts fit once each has its shape', () => {
    const read = readDefinition({ ...written(), closingDocuments: [] });
    assert.equal(!read.ok && read.findings[0]?.check, 'document-never-demanded');
  });

  it('throws when the validator reports something the checker has no words for', () => {
    assert.throws(() => shapeFindings([{ code: 'not_multiple_of', path: ['version'] }], { version: 3 }));
  });
});

describe('reading the text of a file', () => {
  it('gives the definition, whatever mark the editor put first', () => {
    assert.deepEqual(readDefinitionText(`\uFEFF${JSON.stringify(written())}`), accepted(aDefinition()));
  });

  it('says at which line it is no longer JSON', () => {
    const read = readDefinitionText('{\n  "key": "a",\n  "version": 1,,\n}');
    assert.deepEqual(read.ok ? [] : read.findings, [{ check: 'file-not-json', at: '', values: { line: 3 } }]);
    const cut = readDefinitionText('{\n  "key":');
    assert.equal(!cut.ok && cut.findings[0]?.values['line'], 2);
  });
});

describe('a version an earlier release published', () => {
  const kept: unknown = JSON.parse(readFileSync(new URL('kept/first-release.json', import.meta.url), 'utf8'));

  it('is read on, with what it did not say left at rest', () => {
    const read = readPublished(kept);
    assert.deepEqual(read.ok ? [] : read.findings, []);
    assert.ok(read.ok);
    assert.deepEqual(read.value.closingDocuments, [
      { document: 'recommendation', demandedFor: ['completed'] },
    ]);
    assert.deepEqual(read.value.outcomeRules.map(canBeCounted), [true]);
    assert.deepEqual(read.value.rhythm, { contact: { how: 'agreed' }, quietAfterWeeks: 3 });
  });

  it('is not how a definition is written today', () => {
    assert.equal(readDefinition(kept).ok, false);
  });

  it('comes back as it is when it already has today’s shape, or is no definition', () => {
    assert.deepEqual(readPublished(written()), accepted(aDefinition()));
    assert.equal(readPublished('a text').ok, false);
  });
});

describe('the schema of definitions', () => {
  it('describes every field, for whoever writes one by hand', () => {
    assert.deepEqual(undescribed(z.toJSONSchema(definitionSchema, { io: 'input' }), 'definition'), []);
  });

  it('keeps texts as they were typed but for blanks around them', () => {
    const read = readDefinition({ ...written(), name: aText('  Opdigtet  ') });
    assert.equal(read.ok && read.value.name.da, 'Opdigtet');
  });
});

interface SchemaNode {
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly oneOf?: readonly SchemaNode[];
}

/** The places in a schema that have no description; items of a plain list share their list's. */
function undescribed(node: unknown, place: string): readonly string[] {
  const { description, properties = {}, items, oneOf = [], $defs = {} } = node as SchemaNode;
  return [
    ...(description === undefined && !place.endsWith('[]') ? [place] : []),
    ...Object.entries(properties).flatMap(([name, child]) => undescribed(child, `${place}.${name}`)),
    ...(items === undefined ? [] : undescribed(items, `${place}[]`)),
    ...oneOf.flatMap((child, index) => undescribed(child, `${place}|${index}`)),
    ...Object.entries($defs).flatMap(([name, child]) => undescribed(child, `#${name}`)),
  ];
}
