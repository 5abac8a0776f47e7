/** The front door of places: how many a run has, who holds them, and the line of those who wait for one. */
export { PlacesFigures } from './parts/places-figures.tsx';
export { type NamedRunPlaces, readRunPlaces } from './places-queries.ts';
export { placesTexts } from './places-texts.ts';
