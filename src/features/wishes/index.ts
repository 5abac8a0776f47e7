/** The front door of wishes: what a citizen wishes for and needs at work. */

export { wishRoutes } from './routes.tsx';
export { saveWish } from './save-wish.ts';
export { wishAddresses } from './wish-addresses.ts';
export { wishToChange } from './wish-form.ts';
export { wishListTexts } from './wish-list-texts.ts';
export { readWish } from './wish-queries.ts';
export { hoursInWords } from './wish-words.ts';
