import type { Language } from '../i18n/dictionary.ts';
import { decodeMasterKey } from '../keys/master-key.ts';
import { nearestTo } from '../process/nearest-word.ts';
import { OperatorFault } from '../process/operator-fault.ts';
import { settingsTexts } from './settings-texts.ts';

/** Everything that can be set from outside, read once at start. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  /** An administrator's login on a server of one's own; without it the embedded server runs. */
  readonly databaseUrl: string | undefined;
  readonly dataFolder: string | undefined;
  /** 32 bytes; without it a key file lies in the data folder. */
  readonly masterKey: Buffer | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The names of all settings. */
export const settingNames: readonly string[] = Object.keys(settingsTexts.da.settings);

/**
 * Reads the settings from the environment.
 * @throws OperatorFault with one clear sentence when a value cannot be used, or a name of ours is misspelt
 */
export function readSettings(environment: Environment): Settings {
  demandKnownNames(environment);
  readOperatorLanguage(environment);
  const key = environment['FODFAESTE_KEY'];
  return {
    port: readPort(environment['PORT']),
    host: environment['HOST'] || '127.0.0.1',
    databaseUrl: readDatabaseUrl(environment['DATABASE_URL']),
    dataFolder: environment['FODFAESTE_DATA'] || undefined,
    masterKey: key ? decodeMasterKey(key, 'FODFAESTE_KEY') : undefined,
  };
}

/** The language whoever runs the product reads; Danish unless English is asked for. */
export function readOperatorLanguage(environment: Environment): Language {
  const found = environment['FODFAESTE_LANGUAGE'] || 'da';
  if (found === 'da' || found === 'en') return found;
  throw new OperatorFault('language-wrong', { found });
}

/** A setting of ours that nobody reads is a setting somebody believes in. */
function demandKnownNames(environment: Environment): void {
  const found = Object.keys(environment).find(
    (name) => name.startsWith('FODFAESTE_') && !settingNames.includes(name),
  );
  if (found === undefined) return;
  throw new OperatorFault('setting-unknown', { found, nearest: nearestTo(found, settingNames) ?? '' });
}

function readPort(text: string | undefined): number {
  const port = Number(text || 3000);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new OperatorFault('port-wrong', { found: text ?? '' });
}

/** The address holds a password, so nothing of it is told. */
function readDatabaseUrl(text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (/^postgres(ql)?:\/\//.test(text) && URL.canParse(text)) return text;
  throw new OperatorFault('database-address-wrong');
}
