/** A world in which every cell is tried (access.test.ts says what that means), so that every flip must show. */
export const flipSeed = 13;
