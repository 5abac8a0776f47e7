/** Addresses hold ids and codes only. */
export const placementAddresses = {
  list: (enrolment: string) => `/enrolments/${enrolment}/placements`,
  new: (enrolment: string) => `/enrolments/${enrolment}/placements/new`,
  one: (enrolment: string, placement: string) => `/enrolments/${enrolment}/placements/${placement}`,
  edit: (enrolment: string, placement: string) => `/enrolments/${enrolment}/placements/${placement}/edit`,
  takeBack: (enrolment: string, placement: string) =>
    `/enrolments/${enrolment}/placements/${placement}/take-back`,
  accept: (enrolment: string, placement: string) => `/enrolments/${enrolment}/placements/${placement}/yes`,
  told: (enrolment: string, placement: string, party: string) =>
    `/enrolments/${enrolment}/placements/${placement}/told-yes/${party}`,
  link: (enrolment: string, placement: string) => `/enrolments/${enrolment}/placements/${placement}/link`,
  stopLink: (enrolment: string, placement: string) =>
    `/enrolments/${enrolment}/placements/${placement}/link/stop`,
  checkIns: (enrolment: string) => `/enrolments/${enrolment}/check-ins`,
  takeOn: (enrolment: string) => `/enrolments/${enrolment}/check-ins/taken-on`,
  minutes: (enrolment: string) => `/enrolments/${enrolment}/minutes`,
  newMinutes: (enrolment: string) => `/enrolments/${enrolment}/minutes/new`,
  editMinutes: (enrolment: string, talk: string) => `/enrolments/${enrolment}/minutes/${talk}/edit`,
  answerMinutes: (enrolment: string) => `/enrolments/${enrolment}/minutes/answer`,
  vitas: (enrolment: string, placement: string) => `/enrolments/${enrolment}/placements/${placement}/vitas`,
};
