import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { placesIn } from './server-places.ts';

const pathOfBytes = (bytes: number): string => `/${'x'.repeat(bytes - 1)}`;

test('everything of the server lies in its private folder', () => {
  const places = placesIn('/var/lib/fodfaeste');
  assert.equal(places.privateFolder, '/var/lib/fodfaeste/postgres');
  assert.ok(places.cluster.startsWith(`${places.privateFolder}/`));
  assert.ok(places.log.startsWith(`${places.privateFolder}/`));
});

test('a folder is refused exactly when its socket would be longer than the kernel takes', () => {
  const socketName = '/postgres/.s.PGSQL.5432'.length;
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 200 }), fc.constantFrom('linux', 'darwin'), (bytes, platform) => {
      const fits = bytes + socketName <= (platform === 'darwin' ? 103 : 107);
      if (fits) placesIn(pathOfBytes(bytes), platform);
      else assert.throws(() => placesIn(pathOfBytes(bytes), platform), /too long a path for a socket/);
    }),
  );
});

test('the refusal says by how much, counted in bytes and not in letters', () => {
  assert.throws(() => placesIn(pathOfBytes(90), 'linux'), /at least 6 bytes shorter/);
  assert.throws(() => placesIn(`/${'ø'.repeat(45)}`, 'linux'), /at least 7 bytes shorter/);
});
