import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultDataFolder } from './default-data-folder.ts';

const home = '/home/asta';

test('root keeps the data in the system state folder, whatever the environment says', () => {
  const env = { XDG_STATE_HOME: '/elsewhere' };
  assert.equal(defaultDataFolder({ uid: 0, env, home: '/root' }), '/var/lib/fodfaeste');
});

test('everyone else keeps them in the state folder of their own', () => {
  assert.equal(defaultDataFolder({ uid: 1000, env: {}, home }), '/home/asta/.local/state/fodfaeste');
  assert.equal(defaultDataFolder({ uid: undefined, env: {}, home }), '/home/asta/.local/state/fodfaeste');
});

test('a state folder that is named is used, unless it is relative or empty', () => {
  const named = (XDG_STATE_HOME: string): string =>
    defaultDataFolder({ uid: 1000, env: { XDG_STATE_HOME }, home });
  assert.equal(named('/srv/state'), '/srv/state/fodfaeste');
  assert.equal(named('state'), '/home/asta/.local/state/fodfaeste');
  assert.equal(named(''), '/home/asta/.local/state/fodfaeste');
});
