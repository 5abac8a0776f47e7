import type { SourceText } from './source-text.ts';

/** A place that breaks a rule. A warning is printed and breaks nothing. */
export interface Violation {
  readonly path: string;
  readonly line?: number;
  readonly what: string;
  readonly warning?: boolean;
}

/** A rule of the house that a machine can look after: every file in, the places that break it out. */
export interface Check {
  /** The rule in one line, as it is printed. */
  readonly rule: string;
  readonly examine: (files: readonly SourceText[]) => readonly Violation[] | Promise<readonly Violation[]>;
}

/** `src/x.ts:12  what is wrong`, the form editors and terminals can follow. A warning says so in front. */
export function sentence({ path, line, what, warning = false }: Violation): string {
  return `${warning ? 'warning: ' : '    '}${line === undefined ? path : `${path}:${line}`}  ${what}`;
}
