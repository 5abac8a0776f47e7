import assert from 'node:assert/strict';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { aDefinition, aText } from '../../../tests/builders/a-definition.ts';
import { readDefinitionFile, readDefinitionFiles } from './definition-files.ts';

async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'definitions-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

describe('the files of a folder with definitions', () => {
  it('are read each for itself: a broken one says what is wrong, the others are there', async () => {
    const folder = await folderWith({
      'broken.1.json': '{ "key": ',
      'definition.schema.json': '{}',
      'opdigtet.1.json': JSON.stringify(aDefinition()),
      'unfit.1.json': JSON.stringify({ ...aDefinition({ key: 'unfit' }), purpose: { da: 'Kun dansk' } }),
    });
    const files = await readDefinitionFiles(folder);
    assert.deepEqual(
      files.map(({ file, read }) => [file, read.ok ? read.value.key : read.findings.map(({ at }) => at)]),
      [
        ['broken.1.json', ['']],
        ['opdigtet.1.json', 'opdigtet'],
        ['unfit.1.json', ['purpose.en']],
      ],
    );
  });

  it('are called after the key and the version in them', async () => {
    const definition = aDefinition({ name: aText('Omdøbt') });
    const folder = await folderWith({ 'mine.json': JSON.stringify(definition) });
    const { read } = await readDefinitionFile(join(folder, 'mine.json'));
    assert.deepEqual(read.ok ? [] : read.findings, [
      { check: 'file-misnamed', at: '', values: { expected: 'opdigtet.1.json' } },
    ]);
  });

  it('are missed by name', async () => {
    const { file, read } = await readDefinitionFile(join(await folderWith({}), 'gone.1.json'));
    assert.equal(file, 'gone.1.json');
    assert.equal(!read.ok && read.findings[0]?.check, 'file-missing');
  });
});
