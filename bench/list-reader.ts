/** Somebody named to read lists in, who does so through the pages of a served demo; and the lists she has. */

/** Rune's button: who leads the reported run, and reads lists into it. */
const readersButton = '26';

/**
 * A list of invented people, told by their number: no two of them alike.
 *
 * @param first how many people other lists have told of
 */
export function listOf(count: number, first = 0): string {
  // So far apart that nobody is taken for somebody else.
  const syllables = ['bala', 'demo', 'fiki', 'gonu', 'hupe', 'jyro', 'kesa', 'lotu', 'mude', 'nivy'];
  const letters = (at: number): string => [...String(at)].map((digit) => syllables[Number(digit)]).join('');
  const lines = Array.from({ length: count }, (_, nth) => {
    const at = first + nth;
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

/** A visitor who follows redirects herself and knows how long it took. */
export class ListReader {
  readonly #origin: string;
  #cookie = '';

  constructor(origin: string) {
    this.#origin = origin;
  }

  async signIn(): Promise<void> {
    await this.send('/sign-in', new URLSearchParams({ button: readersButton }));
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

/** A list as a form sends it. */
export function formOf(list: string): FormData {
  const form = new FormData();
  form.set('file', new File([list], 'list.csv'));
  form.set('source', 'Måling');
  return form;
}

/** What every column of the form is guessed to be. */
export function selectedIn(html: string): URLSearchParams {
  const selects = [...html.matchAll(/<select\b[^>]*name="([^"]*)"[^>]*>(.*?)<\/select>/gs)];
  const chosen = selects.map(([, name = '', options = '']): [string, string] => [
    name,
    /<option value="([^"]*)"[^>]*selected/.exec(options)?.[1] ?? '',
  ]);
  return new URLSearchParams(chosen);
}

/** The button that reads a checked list in: where it is pressed, and what it sends. */
export function readInButton({ at, html }: { readonly at: string; readonly html: string }) {
  const mark = /name="mark" value="([^"]+)"/.exec(html)?.[1];
  if (mark === undefined) throw new Error(`the list cannot be read in at ${at}`);
  return { address: at.replace('/check', '/read-in'), body: new URLSearchParams({ mark }) };
}
