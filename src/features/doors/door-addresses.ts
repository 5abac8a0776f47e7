import type { PlaceStep } from '../../domain/place-step/place-step.ts';

/** Addresses hold ids and codes only. */
export const doorAddresses = {
  list: (citizen: string) => `/citizens/${citizen}/doors`,
  form: (citizen: string, step: PlaceStep) => `/citizens/${citizen}/doors/${step}`,
  takeBack: (citizen: string, placeStep: string) => `/citizens/${citizen}/doors/${placeStep}/take-back`,
};
