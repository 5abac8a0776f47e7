/** Addresses hold ids only. */
export const wishAddresses = {
  wish: (citizen: string) => `/citizens/${citizen}/wishes`,
  form: (citizen: string, side: 'change' | 'own') => `/citizens/${citizen}/wishes/${side}`,
};
