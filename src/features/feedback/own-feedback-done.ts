const receipts = ['released', 'withheld', 'gone'] as const;

/** What the citizen's press of a button came to. */
export type OwnFeedbackDone = (typeof receipts)[number];

/** The code it is told by in an address. */
export function doneCode(done: OwnFeedbackDone): string {
  return `feedback-${done}`;
}

/** Reads the receipt out of an address; `undefined` when it tells of something else. */
export function readOwnFeedbackDone(code: string): OwnFeedbackDone | undefined {
  return receipts.find((one) => doneCode(one) === code);
}
