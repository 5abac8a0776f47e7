import type { CompanyFigure } from '../runs/index.ts';

/** The counts of what was done with companies, each by a key no cell has. */
export function companyCounts(figures: readonly CompanyFigure[]): Readonly<Record<string, number>> {
  return Object.fromEntries(figures.map(({ rule, count }) => [companyKey(rule.id), count]));
}

export function companyKey(rule: string): string {
  return `company ${rule}`;
}
