/**
 * A short code that stands for a citizen before those who may not know who it is: the last six digits of the
 * record's id, `3F0A9C`. It is the same in every sample, so a reviewer sees that two looks were at the same person.
 * (The first digits of an id tell when it was made, and are alike for all who came that day.)
 */
export function citizenCode(citizen: string): string {
  return citizen.slice(-6).toUpperCase();
}
