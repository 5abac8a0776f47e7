import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { DataVersion } from './data-version.ts';

const eight = Date.UTC(2026, 10, 18, 8) * 1000 + 1;
const later = { recorded: 2, recordedLast: eight + 5_400_000_000 };
const earlier = { recorded: 1, recordedLast: eight };

function versionOf(noted: readonly (typeof later)[]): string {
  const version = new DataVersion();
  for (const one of noted) version.note(one);
  return version.name;
}

describe('the version of counted data', () => {
  it('is the same for the same rows, in whatever order they come', () => {
    assert.equal(versionOf([later, earlier]), versionOf([earlier, later]));
  });

  it('is made of how many rows there are and of the instant of the last, as sealed editions have it', () => {
    const sealed = createHash('sha256').update('3 2026-11-18T09:30:00.000001').digest('hex').slice(0, 12);
    assert.equal(versionOf([later, earlier]), sealed);
  });

  it('is another one after one more row, and of nothing', () => {
    const versions = [[], [earlier], [earlier, later], [earlier, later, earlier]].map(versionOf);
    assert.equal(new Set(versions).size, 4);
  });
});
