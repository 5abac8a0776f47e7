/**
 * What a rule answers: the value it reached, or a named refusal.
 * A refusal is an ordinary outcome that somebody must be told about in words; a fault is thrown.
 */
export type Result<Value, Refusal extends string> = Accepted<Value> | Refused<Refusal>;

export interface Accepted<Value> {
  readonly ok: true;
  readonly value: Value;
}

export interface Refused<Refusal extends string> {
  readonly ok: false;
  readonly refusal: Refusal;
}

export function accepted<Value>(value: Value): Accepted<Value> {
  return { ok: true, value };
}

export function refused<Refusal extends string>(refusal: Refusal): Refused<Refusal> {
  return { ok: false, refusal };
}
