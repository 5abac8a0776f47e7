/**
 * A list of many citizens read in through the pages: chosen, checked – with the search for who stands there twice and for
 * who is here already – and written in one transaction.
 *
 *   node --import tsx bench/import.ts [citizens = 5000]
 */

import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { type OwnDemo, onOwnDemo } from './own-demo.ts';

const citizens = Number(process.argv[2] ?? 5000);
const leaderButton = '26';

/** Invented people, told by their number: no two of them alike. */
function listOf(count: number): string {
  // So far apart that nobody is taken for somebody else.
  const syllables = ['bala', 'demo', 'fiki', 'gonu', 'hupe', 'jyro', 'kesa', 'lotu', 'mude', 'nivy'];
  const letters = (at: number): string => [...String(at)].map((digit) => syllables[Number(digit)]).join('');
  const lines = Array.from({ length: count }, (_, at) => {
    const day = String(61 + (at % 28));
    const month = String(1 + (at % 12)).padStart(2, '0');
    const cpr = `${day}${month}${50 + (at % 49)}-${String(1000 + ((at * 7) % 2999))}`;
    const start = `${1 + (at % 28)}.${1 + (at % 12)}.2025`;
    const job = at % 3 === 0 ? '2.3.2026;ordinært job;20' : ';;';
    return `${cpr};Opdigt ${letters(at)} Måling;${start};${job};${at % 5 === 0 ? '1.2.2026' : ''}`;
  });
  const head = 'CPR-nummer;Navn;Begyndte;Job: fra;Job: slags;Job: timer om ugen;Uddannelse: fra';
  return [head, ...lines].join('\r\n');
}

class Visitor {
  readonly #origin: string;
  #cookie = '';

  constructor(origin: string) {
    this.#origin = origin;
  }

  async send(path: string, body?: URLSearchParams | FormData): Promise<Response> {
    const response = await fetch(`${this.#origin}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { cookie: this.#cookie, 'sec-fetch-site': 'same-origin' },
      redirect: 'manual',
      ...(body === undefined ? {} : { body }),
    });
    const given = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
    if (given.length > 0) this.#cookie = given.join('; ');
    if (response.status >= 400) throw new Error(`${path} answered ${response.status}`);
    return response;
  }

  /** Sends and follows; says how long both took, in seconds. */
  async timed(
    path: string,
    body?: URLSearchParams | FormData,
  ): Promise<{ at: string; html: string; took: number }> {
    const began = performance.now();
    let at = path;
    let response = await this.send(path, body);
    for (
      let next = response.headers.get('location');
      next !== null;
      next = response.headers.get('location')
    ) {
      at = next;
      response = await this.send(next);
    }
    const html = await response.text();
    return { at, html, took: (performance.now() - began) / 1000 };
  }
}

/** The most the server has held in memory so far, in MB. */
async function peakOf({ server }: OwnDemo): Promise<number> {
  const status = await readFile(`/proc/${server}/status`, 'utf8');
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024;
}

function selectedIn(html: string): URLSearchParams {
  const selects = [...html.matchAll(/<select\b[^>]*name="([^"]*)"[^>]*>(.*?)<\/select>/gs)];
  const chosen = selects.map(([, name = '', options = '']): [string, string] => [
    name,
    /<option value="([^"]*)"[^>]*selected/.exec(options)?.[1] ?? '',
  ]);
  return new URLSearchParams(chosen);
}

const told = (seconds: number): string => `${seconds.toFixed(2)} s`;

await onOwnDemo(async (demo) => {
  const superuser = new pg.Client(demo.superuser);
  await superuser.connect();
  // It goes when the demo goes, whatever went wrong before.
  superuser.on('error', () => {});
  const { rows } = await superuser.query<{ run_id: string }>(
    `select run_id from appointment where part = 'importer' limit 1`,
  );
  const run = rows[0]?.run_id ?? '';
  const visitor = new Visitor(demo.origin);
  await visitor.send('/sign-in', new URLSearchParams({ button: leaderButton }));
  const before = await peakOf(demo);
  const form = new FormData();
  form.set('file', new File([listOf(citizens)], 'list.csv'));
  form.set('source', 'Måling');
  const chosen = await visitor.timed(`/runs/${run}/imports`, form);
  const checked = await visitor.timed(chosen.at, selectedIn(chosen.html));
  const mark = /name="mark" value="([^"]+)"/.exec(checked.html)?.[1];
  if (mark === undefined) throw new Error(`the list cannot be read in at ${checked.at}`);
  const address = checked.at.replace('/check', '/read-in');
  const written = await visitor.timed(address, new URLSearchParams({ mark }));
  const again = await visitor.timed(`/runs/${run}/imports`, form);
  const nothing = await visitor.timed(again.at, selectedIn(again.html));
  const counts = await superuser.query<{ courses: number; facts: number }>(
    'select courses, facts from import_result',
  );
  console.log(`${citizens} citizens, ${counts.rows[0]?.courses} courses, ${counts.rows[0]?.facts} facts`);
  console.log(`chosen and read from the file      ${told(chosen.took)}`);
  console.log(`checked, with the search for pairs ${told(checked.took)}`);
  console.log(`checked once more and written      ${told(written.took)}`);
  console.log(`the same list checked again        ${told(nothing.took)}`);
  const whole = chosen.took + checked.took + written.took;
  console.log(`rate                               ${Math.round(citizens / whole)} citizens a second`);
  console.log(
    `most memory of the server          ${Math.round(await peakOf(demo))} MB (${Math.round(before)} before)`,
  );
  await superuser.end();
});
