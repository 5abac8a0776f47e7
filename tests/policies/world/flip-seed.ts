/** From here on the world is looked for that flips are tried in: one in which every flip must show. */
export const flipSeed = 6;
