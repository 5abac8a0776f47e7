/** Where things about a team are done. Addresses hold ids, codes and days, never a name. */
export const teamAddresses = {
  team: (enrolment: string) => `/enrolments/${enrolment}/team`,
  rhythm: (enrolment: string) => `/enrolments/${enrolment}/rhythm`,
  join: (enrolment: string, role: string) => `/enrolments/${enrolment}/team/change?what=join&role=${role}`,
  change: (enrolment: string, what: string, place: string, days = '') =>
    `/enrolments/${enrolment}/team/change?what=${what}&place=${place}${days}`,
  away: (enrolment: string, place: string) => `/enrolments/${enrolment}/team/away?place=${place}`,
} as const;
