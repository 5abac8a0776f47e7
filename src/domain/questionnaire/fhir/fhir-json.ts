/** A part of a FHIR resource as JSON gives it: nothing of it is known until it is looked at. */
export type Part = Readonly<Record<string, unknown>>;

export function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function partAt(part: Part, name: string): Part | undefined {
  const value = part[name];
  return isPart(value) ? value : undefined;
}

export function partsAt(part: Part, name: string): readonly Part[] {
  const value = part[name];
  return Array.isArray(value) ? value.filter(isPart) : [];
}

export function wordsAt(part: Part | undefined, name: string): string | undefined {
  const value = part?.[name];
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** The first extension with one of these addresses. */
export function extensionOf(part: Part, ...urls: readonly string[]): Part | undefined {
  return partsAt(part, 'extension').find((one) => urls.includes(String(one['url'])));
}

/** The value of an extension, whatever its type: `valueInteger`, `valueDecimal`, `valueString` … */
export function anyValue(part: Part | undefined): unknown {
  const name = Object.keys(part ?? {}).find((key) => key.startsWith('value'));
  return name === undefined ? undefined : part?.[name];
}
