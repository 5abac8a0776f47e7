/** Where the pages of code lists stand. */
export const listsAddress = '/code-lists';

export function systemAddress(system: string): string {
  return `${listsAddress}/${system}`;
}

export function codeAddress(system: string, code: string): string {
  return `${systemAddress(system)}/codes/${encodeURIComponent(code)}`;
}

export function importAddress(system: string): string {
  return `${systemAddress(system)}/import`;
}
