import type { ExtractTerms } from '../../domain/extract/agreement.ts';
import type { AnonymityReport } from '../../domain/extract/k-anonymity.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';

/** An agreement with whoever evaluates, as pages tell it. */
export interface Agreement extends ExtractTerms {
  readonly id: string;
  readonly run: string;
  /** Whose house it is. */
  readonly house: string;
  readonly houseName: string;
  readonly evaluatorName: string;
  readonly agreedOn: PlainDate;
}

/** A file that left: what it is called, how long it is, and the SHA-256 of its bytes in hexadecimal. */
export interface ExtractFile {
  readonly name: string;
  readonly bytes: number;
  readonly digest: string;
}

/** What an extract came to: no answers, no names. */
export interface ExtractReport {
  readonly people: number;
  readonly anonymity: AnonymityReport;
  readonly files: readonly ExtractFile[];
}

/** An extract that was made. */
export interface MadeExtract {
  readonly id: string;
  readonly madeOn: PlainDate;
  readonly report: ExtractReport;
}

/** What the evaluator reads about an extract. */
export interface AboutExtract {
  readonly runName: string;
  readonly purpose: string;
  readonly people: number;
  readonly files: readonly ExtractFile[];
}

/** An extract as its evaluator holds it. */
export interface Delivered extends AboutExtract {
  readonly id: string;
  readonly deliveredOn: PlainDate;
}
