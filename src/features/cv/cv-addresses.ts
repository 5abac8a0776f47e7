/** Addresses hold ids and kinds only. */
export const cvAddresses = {
  cv: (citizen: string) => `/citizens/${citizen}/cv`,
  add: (citizen: string) => `/citizens/${citizen}/cv/new`,
  take: (citizen: string, offer: string) => `/citizens/${citizen}/cv/new?offer=${offer}`,
  line: (citizen: string, line: string) => `/citizens/${citizen}/cv/lines/${line}`,
  move: (citizen: string, line: string, way: 'up' | 'down') => `/citizens/${citizen}/cv/lines/${line}/${way}`,
  takeOut: (citizen: string, line: string) => `/citizens/${citizen}/cv/lines/${line}/take-out`,
  file: (citizen: string, kind: 'paper' | 'text' | 'data') => `/citizens/${citizen}/cv/${kind}`,
};
