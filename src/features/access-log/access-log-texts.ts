import { dictionary } from '../../platform/i18n/dictionary.ts';

export const accessLogTexts = dictionary({
  da: {
    actingAs: (title: string, house: string) => `${title}, ${house}`,
    opened: (what: string) => `Åbnede ${what}.`,
    times: (what: string, count: number) => `${what} (${count} gange)`,
    and: ' og ',
    none: 'Ingen har set din side endnu',
    noneText: 'Når nogen åbner en side, hvor du står, kan du se det her.',
    older: 'Se de ældre',
    newest: 'Se de nyeste',
    lastLook: (name: string, day: string) => `${name}, ${day}`,
  },
  en: {
    actingAs: (title: string, house: string) => `${title}, ${house}`,
    opened: (what: string) => `Opened ${what}.`,
    times: (what: string, count: number) => `${what} (${count} times)`,
    and: ' and ',
    none: 'Nobody has looked at your page yet',
    noneText: 'When somebody opens a page you are on, you can see it here.',
    older: 'See the older ones',
    newest: 'See the newest',
    lastLook: (name: string, day: string) => `${name}, ${day}`,
  },
});
