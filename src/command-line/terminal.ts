/** Where a command reads its settings and says what it has to say. */
export interface Terminal {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** What was asked for. */
  say(line: string): void;
  /** What went wrong, and how far long work has come. */
  tell(line: string): void;
  /** How the command ended, for whoever called it. */
  end(code: ExitCode): void;
}

/** 0: done. 1: it could not be done, or what was examined is wrong. 2: the command or a setting was not understood. */
export type ExitCode = 0 | 1 | 2;

export function terminalOf({ env, stdout, stderr }: NodeJS.Process): Terminal {
  return {
    environment: env,
    say: (line) => void stdout.write(`${line}\n`),
    tell: (line) => void stderr.write(`${line}\n`),
    end: (code) => {
      process.exitCode = code;
    },
  };
}
