import type { VitasRefusals, VitasStanding } from '../../domain/placement-agreement/vitas.ts';
import { dictionary } from '../../platform/i18n/dictionary.ts';

/** What is copied to VITAS, and how far it has come there. */
export const vitasTexts = dictionary({
  da: {
    title: 'VITAS',
    lead: 'Praktik og løntilskud søges i VITAS. Her er teksten til at kopiere, og her skriver I, hvor langt det er.',
    text: 'Tekst til VITAS',
    textHint: 'Markér og kopiér. Borgerens CPR-nummer skriver du i VITAS.',
    standing: 'Hvor langt er det?',
    standings: {
      not_needed: 'Skal ikke søges',
      applied: 'Søgt',
      granted: 'Bevilget',
      turned_down: 'Afslået',
    } satisfies Record<VitasStanding, string>,
    reference: 'Nummer i VITAS',
    save: 'Skriv ned',
    now: (standing: string, day: string) => `${standing}, skrevet ned ${day}.`,
    number: (reference: string) => `Nummer i VITAS: ${reference}.`,
    none: 'Der er ikke skrevet noget om VITAS endnu.',
    refusals: {
      'standing-missing': 'Vælg, hvor langt det er',
      'reference-too-long': 'Skriv nummeret kortere. Der er plads til 40 tegn',
      'reference-is-a-cpr-number': 'Det ligner et CPR-nummer. Skriv nummeret fra VITAS',
    } satisfies Record<VitasRefusals[keyof VitasRefusals], string>,
  },
  en: {
    title: 'VITAS',
    lead: 'Placements and wage subsidies are applied for in VITAS. Here is the text to copy, and here you write how far it is.',
    text: 'Text for VITAS',
    textHint: 'Mark and copy. The citizen’s CPR number you type in VITAS.',
    standing: 'How far is it?',
    standings: {
      not_needed: 'Need not be applied for',
      applied: 'Applied for',
      granted: 'Granted',
      turned_down: 'Turned down',
    },
    reference: 'Number in VITAS',
    save: 'Write down',
    now: (standing: string, day: string) => `${standing}, written down ${day}.`,
    number: (reference: string) => `Number in VITAS: ${reference}.`,
    none: 'Nothing has been written about VITAS yet.',
    refusals: {
      'standing-missing': 'Choose how far it is',
      'reference-too-long': 'Make the number shorter. There is room for 40 characters',
      'reference-is-a-cpr-number': 'It looks like a CPR number. Write the number from VITAS',
    },
  },
});
