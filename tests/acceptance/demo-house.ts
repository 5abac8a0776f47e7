import { join } from 'node:path';
import { before } from 'node:test';
import { type PlainDate, plainDate } from '../../src/domain/kernel/plain-date.ts';
import { setUp, type WhoIsThere } from '../../src/features/demo/index.ts';
import type { Browsing } from './browsing.ts';
import { type WebHouse, webHouse } from './web-house.ts';

/** The demo's people by the button they sign in with. */
export const demoButtons = {
  karla: 0,
  jens: 1,
  pia: 2,
  erik: 3,
  lea: 4,
  dorte: 5,
  asta: 6,
  arne: 7,
  stine: 8,
  lene: 9,
  palle: 10,
  bodil: 11,
  rikke: 12,
  nanna: 13,
  sonja: 14,
  grethe: 15,
  frode: 16,
  fritz: 17,
  eva: 18,
  signe: 19,
  poul: 20,
  bertil: 21,
  inge: 22,
  ditte: 23,
  mads: 24,
  kirsten: 25,
  viola: 40,
  leif: 41,
  sif: 42,
  rune: 26,
  solvej: 27,
  frida: 28,
} as const;

/** The web application with the demo in it, and somebody of the demo browsing. */
export interface DemoHouse extends WebHouse {
  browseDemo(who: keyof typeof demoButtons): Promise<Browsing>;
}

export const programmes = join(import.meta.dirname, '../../programmes');

/** Makes the house's empty database a demo. */
export async function setUpDemo(
  { database, keys }: WebHouse,
  today: PlainDate,
  who: WhoIsThere,
): Promise<void> {
  await setUp(database.administratorSettings, keys, today, programmes, who);
}

/**
 * The demo in a database of the test file's own, on a day the test decides: the people that tests act among, without
 * the hundreds of others.
 */
export function demoHouse(day: string): () => DemoHouse {
  const house = webHouse(day);
  before(() => setUpDemo(house(), plainDate(day), 'first-people'));
  const browseDemo = async (who: keyof typeof demoButtons): Promise<Browsing> => {
    const browsing = house().browse();
    await browsing.post('/sign-in', { button: String(demoButtons[who]) });
    // Sign-ins lapse by the real clock; a test's own may stand elsewhere.
    await house().database.administrator.query(`update sign_in set expires_at = 'infinity'`);
    return browsing;
  };
  return () => ({ ...house(), browseDemo });
}
