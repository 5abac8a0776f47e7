import type { BrowserContext, ConsoleMessage, Request, Response } from 'playwright-core';

/** Something that must never happen while a person uses the product. */
export interface Fault {
  readonly kind:
    | 'request to elsewhere'
    | 'console error'
    | 'policy violation'
    | 'script error'
    | 'server error';
  readonly what: string;
}

/** Listens to a whole context and writes down every fault into the list it answers. */
export async function watchFaults(context: BrowserContext): Promise<Fault[]> {
  const faults: Fault[] = [];
  const note = (kind: Fault['kind'], what: string) => void faults.push({ kind, what });
  await keepAtHome(context, note);
  context.on('request', (request) => noteRequest(request, note));
  context.on('console', (message) => noteConsole(message, note));
  context.on('weberror', (error) => note('script error', error.error().message));
  context.on('response', (response) => noteResponse(response, note));
  return faults;
}

type Note = (kind: Fault['kind'], what: string) => void;

/** A page that asks another machine for anything tells that machine who reads it. Nothing gets out. */
async function keepAtHome(context: BrowserContext, note: Note): Promise<void> {
  await context.route(isElsewhere, (route) => route.abort());
  await context.routeWebSocket(isElsewhere, (socket) => {
    note('request to elsewhere', socket.url());
    return socket.close();
  });
}

/** Written down by its event, because a redirect to elsewhere passes no route; the browser finds no way to it. */
function noteRequest(request: Request, note: Note): void {
  if (isElsewhere(new URL(request.url()))) note('request to elsewhere', request.url());
}

function isElsewhere({ protocol, hostname }: URL): boolean {
  return ['http:', 'https:', 'ws:', 'wss:'].includes(protocol) && hostname !== '127.0.0.1';
}

function noteConsole(message: ConsoleMessage, note: Note): void {
  if (message.type() !== 'error' || isAnswerToAPage(message) || isAlreadyTold(message)) return;
  const violation = /content security policy/i.test(message.text());
  note(violation ? 'policy violation' : 'console error', `${message.text()} (${message.location().url})`);
}

/** A page may be refused (404, 422): the journey looks at that answer itself. A missing picture is a fault. */
function isAnswerToAPage(message: ConsoleMessage): boolean {
  const asked = message.page();
  return /^Failed to load resource/.test(message.text()) && message.location().url === asked?.url();
}

/** A request that was kept at home fails; it is told once, as what it is. */
function isAlreadyTold(message: ConsoleMessage): boolean {
  const { url } = message.location();
  return /^Failed to load resource/.test(message.text()) && URL.canParse(url) && isElsewhere(new URL(url));
}

function noteResponse(response: Response, note: Note): void {
  if (response.status() >= 500) note('server error', `${response.status()} ${response.url()}`);
}
