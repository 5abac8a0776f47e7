import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A small site of pages in order and pages that are wrong on purpose, for the driver to be tried on. */
export interface ExampleSite {
  readonly origin: string;
  stop(): void;
}

export async function startExampleSite(): Promise<ExampleSite> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, stop: () => server.close() };
}

interface Answer {
  readonly status?: number;
  readonly kind?: string;
  readonly location?: string;
  readonly text: string;
}

const answer: RequestListener = (request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const { status, kind, location, text } = answers[pathname] ?? notFound;
  response.writeHead(status ?? 200, {
    'content-type': kind ?? 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'self'; img-src *",
    ...(location && { location }),
  });
  response.end(text);
};

const style = `
  body { color: #000; background: #fff; }
  .pale { color: #ddd; }
  .wide { width: 500px; }
  .tiny { display: inline-block; width: 9px; height: 9px; overflow: hidden; }`;

const form = `<form action="/sent">
  <p><label>Navn <input name="name" value="før"></label></p>
  <fieldset><legend>Fremmøde</legend>
    <label><input type="radio" name="met" value="yes"> Kom</label>
    <label><input type="radio" name="met" value="no"> Kom ikke</label></fieldset>
  <p><label><input type="checkbox" name="seen"> Set</label></p>
  <p><label>Varede <select name="lasted"><option>15 min</option><option selected>45 min</option>
    <option>1 time</option></select></label></p>
  <p><button>Gem notat</button></p></form>`;

const notFound: Answer = { status: 404, text: page('<p>Findes ikke</p>') };
const answers: Readonly<Record<string, Answer>> = {
  '/': { text: page(form) },
  '/sent': { text: page('<p>Gemt</p>') },
  '/pale': { text: page('<p class="pale">Svag tekst</p>') },
  '/pale-without-script': { text: page('<noscript><p class="pale">Uden script</p></noscript>') },
  '/tiny': { text: page('<a class="tiny" href="/">a</a><a class="tiny" href="/pale">b</a>') },
  '/wide': { text: page('<p class="wide">En bred tekst</p>') },
  '/styled': { text: page('<p style="color: red">Rød</p>') },
  '/abroad': { text: page('<img alt="" src="http://elsewhere.example/spy.png">') },
  '/broken': { text: page('<script src="/broken.js"></script>') },
  '/no-picture': { text: page('<img alt="" src="/missing.png">') },
  '/failing': { status: 500, text: page('<p>Fejl</p>') },
  '/away': { status: 302, location: 'http://elsewhere.example/', text: '' },
  '/style.css': { kind: 'text/css', text: style },
  '/broken.js': { kind: 'text/javascript', text: "throw new Error('went wrong');" },
};

function page(body: string): string {
  return `<!doctype html><html lang="da"><head><title>Prøve</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/style.css"></head>
<body><main><h1>Prøve</h1>${body}</main></body></html>`;
}
