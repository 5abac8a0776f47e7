import { spawn } from 'node:child_process';

/** How a command ended: its exit code (1 when a signal ended it), and all it printed, both streams as they came. */
export interface Ended {
  readonly code: number;
  readonly output: string;
}

/** No step takes this long. One that does is ended, and says how far it came. */
const halfAnHour = 30 * 60_000;

/**
 * Runs a command to its end without a shell; it ends with us when we are broken off.
 * Never throws: a command that cannot start ends with code 1.
 */
export function runCommand(
  command: readonly string[],
  environment: NodeJS.ProcessEnv,
  longest = halfAnHour,
): Promise<Ended> {
  const [file = '', ...words] = command;
  return new Promise((resolve) => {
    const pieces: string[] = [];
    const child = spawn(file, words, { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    const end = () => void child.kill();
    const limit = setTimeout(end, longest);
    process.once('exit', end);
    const ended = (code: number, output: string) => {
      clearTimeout(limit);
      process.off('exit', end);
      resolve({ code, output });
    };
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (piece: string) => pieces.push(piece));
    child.on('error', (error) => ended(1, `${file}: ${error.message}\n`));
    child.on('close', (code) => ended(code ?? 1, pieces.join('')));
  });
}
