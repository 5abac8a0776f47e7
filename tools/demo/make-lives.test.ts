import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { livesFolder } from '../../src/features/demo/lives/read-kept-lives.ts';
import { ownDatabase } from '../../tests/database/own-database.ts';
import { fileText, makeLives } from './make-lives.ts';
import { programmes } from './stage.ts';

/** The crews that are made anew: the one whose cases go over, so that the database names rows too, and one that says yes. */
for (const crew of ['aarhus-odder', 'hedensted'])
  describe(`the lives of ${crew}`, () => {
    const database = ownDatabase();

    test('that are kept are the ones that are lived when they are made anew', {
      timeout: 600_000,
    }, async () => {
      const { lives } = await makeLives(database().administratorSettings, crew);
      const file = join(livesFolder(programmes), `${crew}.json.gz`);
      const kept = gunzipSync(await readFile(file)).toString('utf8');
      const made = fileText(lives);
      const [keptLines, madeLines] = [kept.split('\n'), made.split('\n')];
      const first = madeLines.findIndex((line, at) => line !== keptLines[at]);
      assert.equal(first, -1, `line ${first + 1}\nkept ${keptLines[first]}\nmade ${madeLines[first]}`);
      assert.equal(kept.length, made.length);
    });
  });
