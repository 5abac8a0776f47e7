import type { BeginStep } from './begin-steps.ts';

/** Addresses hold ids and codes only. */
export const beginAddresses = {
  begin: '/runs/new',
  step: (draft: string, step: BeginStep) => `/runs/new/${draft}/${step}`,
  check: (draft: string) => `/runs/new/${draft}/check`,
};
