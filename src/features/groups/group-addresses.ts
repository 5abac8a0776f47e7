/** Addresses of groups one can sign up to: ids alone. */
export const groupAddresses = {
  list: (enrolment: string) => `/enrolments/${enrolment}/groups`,
  signUp: (enrolment: string, session: string) => `/enrolments/${enrolment}/groups/${session}/sign-up`,
  signOff: (enrolment: string, session: string) => `/enrolments/${enrolment}/groups/${session}/sign-off`,
};
