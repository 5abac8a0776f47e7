import { dictionary } from '../../../platform/i18n/dictionary.ts';

/** What the command that writes a key to registers says. */
export const linkageTexts = dictionary({
  da: {
    notAgreed: 'Der er ingen aftale med det id, som gælder i dag, og som siger, at der må laves en nøgle.',
    written: (people: number, file: string) =>
      `Nøglen til ${people} mennesker ligger i ${file}. Giv den kun til det register, der skal koble, og slet den bagefter.`,
  },
  en: {
    notAgreed: 'There is no agreement with that id that holds today and says that a key may be made.',
    written: (people: number, file: string) =>
      `The key to ${people} people lies in ${file}. Give it only to the register that links, and erase it afterwards.`,
  },
});
