import type { ActKind, CompanyActId } from '../../../domain/company-act/company-act.ts';

/** Addresses hold ids and codes only. */
export const actAddresses = {
  mine: '/company-acts',
  list: (run: string) => `/runs/${run}/company-acts`,
  form: (run: string, kind: ActKind) => `/runs/${run}/company-acts/${kind}`,
  correct: (run: string, kind: ActKind, act: CompanyActId) =>
    `/runs/${run}/company-acts/${kind}?corrects=${act}`,
  figure: (run: string, rule: string) => `/runs/${run}/company-figures/${rule}`,
};
