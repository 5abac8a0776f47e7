/** Somebody who uses a demo over one connection that stays open, as a browser does. */
import http from 'node:http';

export interface Visitor {
  /** Asks for a page and reads all of it. */
  get(path: string): Promise<{ readonly status: number; readonly body: string }>;
  /** Sends a form and reads the answer; where it leads to is not followed. */
  post(path: string, fields: Readonly<Record<string, string>>): Promise<{ readonly status: number }>;
  leave(): void;
}

/** Signs in with one of the demo's buttons. */
export async function signIn(origin: string, button: number): Promise<Visitor> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  const answer = await ask(origin, agent, '/sign-in', { method: 'POST', body: `button=${button}` });
  const cookie = (answer.cookies[0] ?? '').split(';')[0] ?? '';
  if (cookie === '') throw new Error(`button ${button} did not sign anybody in`);
  return {
    get: (path) => ask(origin, agent, path, { method: 'GET', cookie }),
    post: (path, fields) =>
      ask(origin, agent, path, { method: 'POST', cookie, body: new URLSearchParams(fields).toString() }),
    leave: () => agent.destroy(),
  };
}

interface Question {
  readonly method: 'GET' | 'POST';
  readonly cookie?: string;
  readonly body?: string;
}

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly cookies: readonly string[];
}

function ask(origin: string, agent: http.Agent, path: string, question: Question): Promise<Answer> {
  const { method, cookie, body } = question;
  const headers = {
    origin,
    ...(cookie === undefined ? {} : { cookie }),
    ...(body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
  };
  return new Promise((resolve, reject) => {
    const request = http.request(new URL(path, origin), { agent, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          body: Buffer.concat(parts).toString('utf8'),
          cookies: response.headers['set-cookie'] ?? [],
        }),
      );
    });
    request.on('error', reject);
    request.end(body);
  });
}
