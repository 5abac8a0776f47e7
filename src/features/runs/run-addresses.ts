import type { WayStep } from '../../domain/outcome/way-steps.ts';

/** Addresses hold ids and codes only: no name and no number of a person ever stands in one. */
export const runAddresses = {
  run: (run: string) => `/runs/${run}`,
  figure: (run: string, rule: string) => `/runs/${run}/figures/${rule}`,
  step: (run: string, step: WayStep) => `/runs/${run}/way/${step}`,
  moves: (run: string) => `/runs/${run}/moves`,
  course: (enrolment: string) => `/enrolments/${enrolment}`,
  referral: (referral: string) => `/referrals/${referral}`,
};
