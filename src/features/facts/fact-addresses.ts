import type { Circle } from '../../domain/fact/fact-form.ts';

/** Addresses hold ids and kinds only. */
export const factAddresses = {
  /** Every circle has the list at an address of its own; each shows all that the viewer may read. */
  list: (citizen: string, circle: Circle) => `/citizens/${citizen}/${circle}-facts`,
  form: (citizen: string, circle: Circle, kind: string) => `/citizens/${citizen}/${circle}-facts/${kind}`,
  correct: (citizen: string, circle: Circle, kind: string, fact: string) =>
    `/citizens/${citizen}/${circle}-facts/${kind}?corrects=${fact}`,
  dispute: (citizen: string, circle: Circle, fact: string) =>
    `/citizens/${citizen}/${circle}-facts/${fact}/otherwise`,
};
