import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { type Chromium, ownChromium } from './own-chromium.ts';

const launchArguments = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A name that is not this machine leads nowhere, also for what the browser itself might look up.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];
const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

let started: Promise<Browser> | undefined;

/** The one browser of this process, started when it is first asked for. */
export function theBrowser(): Promise<Browser> {
  started ??= start();
  return started;
}

/** Ends the browser, if there is one. Whoever asks for it afterwards gets a new one. */
export async function closeBrowser(): Promise<void> {
  const running = started;
  started = undefined;
  await running?.then((browser) => browser.close());
}

/** The browser of the packages; where it cannot start (another processor, say), the one the machine has. */
async function start(): Promise<Browser> {
  try {
    return await launch(await ownChromium());
  } catch (error) {
    const program = installed.find((path) => existsSync(path));
    if (program === undefined) throw error;
    return launch({ program, environment: {} });
  }
}

function launch({ program, environment }: Chromium): Promise<Browser> {
  return chromium.launch({
    executablePath: program,
    args: launchArguments,
    env: { ...definedOf(process.env), ...environment },
  });
}

function definedOf(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
