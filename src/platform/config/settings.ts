/** Everything that can be set from outside, read once at start. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  /** An administrator's login on a server of one's own; without it the embedded server runs. */
  readonly databaseUrl: string | undefined;
  readonly dataFolder: string | undefined;
  /** 32 bytes in base64; without it a key file lies in the data folder. */
  readonly masterKey: string | undefined;
}

/** A setting that cannot be used, told in one sentence. */
export class SettingsFault extends Error {
  override readonly name = 'SettingsFault';
}

/**
 * Reads the settings from the environment.
 * @throws SettingsFault with one clear sentence when a value cannot be used
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  return {
    port: readPort(environment['PORT']),
    host: environment['HOST'] || '127.0.0.1',
    databaseUrl: readDatabaseUrl(environment['DATABASE_URL']),
    dataFolder: environment['FODFAESTE_DATA'] || undefined,
    masterKey: environment['FODFAESTE_KEY'] || undefined,
  };
}

function readPort(text: string | undefined): number {
  const port = Number(text || 3000);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new SettingsFault(`PORT must be a whole number from 0 to 65535, not "${text}".`);
}

function readDatabaseUrl(text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (/^postgres(ql)?:\/\//.test(text)) return text;
  throw new SettingsFault('DATABASE_URL must begin with postgres:// or postgresql://.');
}
