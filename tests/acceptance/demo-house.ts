import { plainDate } from '../../src/domain/kernel/plain-date.ts';
import { demoFilling, demoKeys } from '../database/demo-filling.ts';
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

/**
 * The demo in a database of the test file's own, on a day the test decides.
 *
 * @param filled `everybody` for the hundreds of others, too; by itself only the people that tests act among
 */
export function demoHouse(
  day: string,
  filled: Omit<Parameters<typeof demoFilling>[0], 'day'> = { who: 'first-people' },
): () => DemoHouse {
  const house = webHouse(day, {
    filling: demoFilling({ day: plainDate(day), ...filled }),
    keys: demoKeys,
  });
  const browseDemo = async (who: keyof typeof demoButtons): Promise<Browsing> => {
    const browsing = house().browse();
    await browsing.post('/sign-in', { button: String(demoButtons[who]) });
    // Sign-ins lapse by the real clock; a test's own may stand elsewhere.
    await house().database.administrator.query(`update sign_in set expires_at = 'infinity'`);
    return browsing;
  };
  return () => ({ ...house(), browseDemo });
}
