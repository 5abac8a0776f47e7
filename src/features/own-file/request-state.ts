import type { OwnRequest } from './request-queries.ts';

/** What the rule about asking again wants to know. */
export function requestState({ askedOn, left }: OwnRequest) {
  return { askedOn, isOpen: left.length > 0 };
}
