import type { Attendance } from '../../../domain/session/attendance.ts';
import { dictionary } from '../../../platform/i18n/dictionary.ts';

/** Texts made ready for other systems, and the page they are taken from. */
export const readyTexts = dictionary({
  da: {
    title: 'Tekster, der er klar',
    lead: 'Du behøver ikke skrive det igen. Kopiér teksten over i det andet system.',
    back: 'Forløbet',
    myDay: 'Til min dag',
    systems: {
      journal: {
        title: 'Til kommunens journal',
        hint: 'Markér teksten og kopiér den, eller tryk på knappen.',
        copy: 'Kopiér til journalen',
      },
      min_plan: {
        title: 'Til Min Plan',
        hint: 'Kun det, der er aftalt. Borgeren læser det.',
        copy: 'Kopiér til Min Plan',
      },
    },
    receipt: (who: string, day: string, time: string) => `Kopieret af ${who} ${day} kl. ${time}`,
    notYet: 'Ikke kopieret endnu',
    note: 'Fodfæste noterer, hvem der kopierede og hvornår.',
    at: (time: string) => `kl. ${time}`,
    with: (name: string) => `med ${name}`,
    came: {
      present: (name: string) => `${name} mødte`,
      late: (name: string) => `${name} mødte lidt senere end aftalt`,
      excused: (name: string) => `${name} meldte afbud`,
      absent: (name: string) => `${name} kom ikke`,
    } satisfies Record<Attendance, (name: string) => string>,
    step: (what: string, on: string | undefined) =>
      on === undefined ? `Næste skridt: ${what}` : `Næste skridt: ${what} (${on})`,
    appointment: (when: string) => `Næste møde: ${when}`,
    agreedOn: (day: string) => `Aftalt ${day}:`,
    source: 'Skrevet i Fodfæste.',
  },
  en: {
    title: 'Texts that are ready',
    lead: 'There is no need to write it again. Copy the text into the other system.',
    back: 'The course',
    myDay: 'To my day',
    systems: {
      journal: {
        title: 'For the municipality’s journal',
        hint: 'Mark the text and copy it, or press the button.',
        copy: 'Copy to the journal',
      },
      min_plan: {
        title: 'For Min Plan',
        hint: 'Only what was agreed. The citizen reads it.',
        copy: 'Copy to Min Plan',
      },
    },
    receipt: (who: string, day: string, time: string) => `Copied by ${who} ${day} at ${time}`,
    notYet: 'Not copied yet',
    note: 'Fodfæste notes who copied it and when.',
    at: (time: string) => `at ${time}`,
    with: (name: string) => `with ${name}`,
    came: {
      present: (name: string) => `${name} came`,
      late: (name: string) => `${name} came a little later than agreed`,
      excused: (name: string) => `${name} sent word`,
      absent: (name: string) => `${name} did not come`,
    },
    step: (what: string, on: string | undefined) =>
      on === undefined ? `Next step: ${what}` : `Next step: ${what} (${on})`,
    appointment: (when: string) => `Next meeting: ${when}`,
    agreedOn: (day: string) => `Agreed ${day}:`,
    source: 'Written in Fodfæste.',
  },
});
