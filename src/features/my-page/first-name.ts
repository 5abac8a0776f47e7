/** The first of somebody's names, as the citizen knows them. */
export function firstName(name: string): string {
  return name.split(' ')[0] ?? name;
}
