import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { Browsing } from './browsing.ts';
import { hiddenIn, type Seen } from './browsing.ts';
import { demoHouse } from './demo-house.ts';

describe('a first day that does not lie well in the run', () => {
  const house = demoHouse('2026-11-18');
  let leader: Browsing;
  let start: string;

  before(async () => {
    leader = await house().browseDemo('lea');
    const { rows } = await house().database.administrator.query<{ id: string }>(
      `select s.referral_id as id from referral_status s join citizen_call_name n using (authority_id, citizen_id)
       where n.call_name = 'Finn' and s.status = 'accepted'`,
    );
    start = `/referrals/${rows[0]?.id}/start`;
  });

  /** The form as it is shown: what is hidden, and who is expected in each role. */
  const formIn = (seen: Seen): Record<string, string> => {
    const selects = [...seen.html.matchAll(/<select[^>]*name="([^"]*)".*?<\/select>/gs)];
    const chosen = selects.flatMap(([select, name]) => {
      const value = /<option value="([^"]+)" selected/.exec(select)?.[1];
      return value === undefined || name === undefined ? [] : [[name, value] as const];
    });
    return { ...hiddenIn(seen, start), ...Object.fromEntries(chosen) };
  };

  test('is said quietly to be inside, and warned about once when it is too late', async () => {
    const form = await leader.get(start);
    assert.match(form.text, /Forløbet slutter .*\. Det er inden for indsatsens periode\./);
    const late = await leader.post(start, { ...formIn(form), 'starts-on': '01.06.2028' });
    assert.equal(late.status, 422);
    assert.match(late.text, /Forløbet når ikke det hele, før indsatsen slutter/);
    assert.match(late.text, /Sidste dag at starte for at nå alle faser er/);
    assert.match(late.html, /value="01\.06\.2028"/);
    const after = await leader.post(start, { ...formIn(late), 'starts-on': '01.06.2030' });
    assert.match(after.text, /Første dag ligger efter indsatsens sidste dag/);
    const begun = await leader.post(start, { ...formIn(late), 'starts-on': '1/6-2028' });
    assert.match(begun.location ?? '', /^\/enrolments\//, 'people decide, the product warns');
  });

  test('is told on the page of the run as the last day to start', async () => {
    const run = await leader.get(linkToRun(await leader.get('/my-day')));
    assert.match(run.text, /Sidste dag at starte .* for at nå alle 39 uger/);
  });
});

function linkToRun({ html }: Seen): string {
  return /href="(\/runs\/[0-9a-f-]{36})"/.exec(html)?.[1] ?? '';
}
