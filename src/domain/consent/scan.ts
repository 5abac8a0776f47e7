import { accepted, type Result, refused } from '../kernel/result.ts';

export type ScanType = 'application/pdf' | 'image/jpeg' | 'image/png';

/** A signed paper as a file: what it is, by its own first bytes and never by its name. */
export interface Scan {
  readonly type: ScanType;
  readonly bytes: Uint8Array;
}

export type ScanRefusal = 'scan-missing' | 'scan-too-large' | 'scan-of-another-kind';

/** Bytes a scan may have. */
export const largestScan = 5_000_000;

/** How the files we take begin (ISO 32000-1 7.5.2, ITU-T T.81 B.1.1.3, ISO/IEC 15948 5.2). */
const beginnings: ReadonlyArray<readonly [ScanType, readonly number[]]> = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
];

/** Decides whether a file can be kept as the paper behind a consent. */
export function judgeScan(bytes: Uint8Array | undefined): Result<Scan, ScanRefusal> {
  if (bytes === undefined || bytes.length === 0) return refused('scan-missing');
  if (bytes.length > largestScan) return refused('scan-too-large');
  const type = beginnings.find(([, begins]) => begins.every((byte, at) => bytes[at] === byte))?.[0];
  return type === undefined ? refused('scan-of-another-kind') : accepted({ type, bytes });
}
