import type { FactRefusal } from '../../domain/referral/read-fact.ts';

/** What a correction can be refused for: the answer itself, or the reason for putting another right. */
export type CorrectionRefusal = FactRefusal | 'reason-missing' | 'reason-too-long';
