/** The citizen's own page about one person around them, and the way to bring that person along. */
export const alongAddresses = {
  person: (citizen: string, person: string) => `/citizens/${citizen}/network/${person}`,
  meeting: (citizen: string, person: string, session: string) =>
    `/citizens/${citizen}/network/${person}/meetings/${session}`,
  takeBack: (citizen: string, person: string) => `/citizens/${citizen}/network/${person}/take-back`,
  help: (citizen: string, person: string) => `/citizens/${citizen}/network/${person}/help`,
  agree: (citizen: string, person: string) => `/citizens/${citizen}/network/${person}/help/yes`,
};
