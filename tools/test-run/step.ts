/** A check is one command that ends well or badly; a suite is test files for node:test, counted one by one. */
export type Step = CheckStep | SuiteStep;

export interface CheckStep {
  readonly kind: 'check';
  readonly name: string;
  /** Run one after the other; each is an argument list for the Node that runs this. */
  readonly commands: ReadonlyArray<readonly string[]>;
}

export interface SuiteStep {
  readonly kind: 'suite';
  readonly name: string;
  /** Patterns of the test files, from the root of the repository. */
  readonly files: readonly string[];
  /** All of them in one process: they touch nothing outside themselves. Otherwise each has a process of its own. */
  readonly together?: boolean;
}

/** What a step came to. `output` is worth reading when something failed. */
export interface StepResult {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly seconds: number;
  readonly output: string;
  /** The files of a suite that took longest, and how many seconds each. */
  readonly longest?: readonly (readonly [file: string, seconds: number])[];
  /** Said beside the name: "no test files". */
  readonly remark?: string;
}
