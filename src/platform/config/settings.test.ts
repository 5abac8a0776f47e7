import assert from 'node:assert/strict';
import { test } from 'node:test';
import { OperatorFault } from '../process/operator-fault.ts';
import { readOperatorLanguage, readSettings, settingNames } from './settings.ts';

type Environment = Parameters<typeof readSettings>[0];

/** What is told of a wrong environment, in Danish. */
function told(environment: Environment): string {
  try {
    readSettings(environment);
    return '';
  } catch (fault) {
    return fault instanceof OperatorFault ? fault.tell('da') : String(fault);
  }
}

test('without settings: port 3000 on the machine itself, the embedded database, a key file', () => {
  assert.deepEqual(readSettings({}), {
    port: 3000,
    host: '127.0.0.1',
    databaseUrl: undefined,
    dataFolder: undefined,
    masterKey: undefined,
  });
});

test('a wrong setting gives one clear sentence', () => {
  assert.equal(told({ PORT: '80a' }), 'PORT skal være et helt tal fra 0 til 65535, ikke “80a”.');
  assert.match(told({ FODFAESTE_LANGUAGE: 'de' }), /^FODFAESTE_LANGUAGE skal være da eller en/);
  assert.match(told({ FODFAESTE_DATABASE: 'x' }), /FODFAESTE_DATABASE\. Er det FODFAESTE_DATA, der menes/);
});

test('a sentence about a secret does not tell it', () => {
  assert.doesNotMatch(told({ DATABASE_URL: 'mysql://anna:hemmelig@db' }), /hemmelig|anna/);
  assert.match(told({ DATABASE_URL: 'mysql://anna:hemmelig@db' }), /^DATABASE_URL skal være en adresse/);
  assert.equal(
    told({ FODFAESTE_KEY: 'hemmelig' }),
    'FODFAESTE_KEY skal holde nøglen: 32 bytes skrevet i base64.',
  );
});

test('every setting is told of, and the language is Danish unless English is asked for', () => {
  assert.equal(settingNames.length, 6);
  assert.equal(readOperatorLanguage({}), 'da');
  assert.equal(readOperatorLanguage({ FODFAESTE_LANGUAGE: 'en' }), 'en');
});
