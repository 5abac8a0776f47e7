import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judgeScan, largestScan } from './scan.ts';

const pdf = new TextEncoder().encode('%PDF-1.7 …');
const asks = (bytes: Uint8Array | undefined) => {
  const answer = judgeScan(bytes);
  return answer.ok ? answer.value.type : answer.refusal;
};

describe('the paper behind a consent', () => {
  it('is known by its own first bytes', () => {
    assert.equal(asks(pdf), 'application/pdf');
    assert.equal(asks(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)), 'image/jpeg');
    assert.equal(asks(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0)), 'image/png');
  });

  it('is not what only calls itself so', () => {
    assert.equal(asks(new TextEncoder().encode('<html>%PDF-')), 'scan-of-another-kind');
    assert.equal(asks(Uint8Array.of(0x89, 0x50)), 'scan-of-another-kind');
  });

  it('is there, and at most five megabytes', () => {
    assert.equal(asks(undefined), 'scan-missing');
    assert.equal(asks(new Uint8Array()), 'scan-missing');
    const large = (bytes: number) => asks(Uint8Array.from({ length: bytes }, (_, at) => pdf[at] ?? 0));
    assert.deepEqual([large(largestScan), large(largestScan + 1)], ['application/pdf', 'scan-too-large']);
  });
});
