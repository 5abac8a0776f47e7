/** Addresses hold ids only. */
export const matchingAddresses = {
  list: (citizen: string) => `/citizens/${citizen}/places`,
  tell: (citizen: string, place: string, side: 'propose' | 'tell') =>
    `/citizens/${citizen}/places/${place}/${side}`,
  takeBack: (citizen: string, telling: string) => `/citizens/${citizen}/places/${telling}/take-back`,
};
