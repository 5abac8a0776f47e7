import type { HostRefusal } from '../../domain/edition/host-attendance.ts';
import { dictionary } from '../../platform/i18n/dictionary.ts';

/** The words of attendance at a host programme. */
export const hostTexts = dictionary({
  da: {
    title: (host: string) => `Fremmøde i ${host}`,
    text: 'Det er en beskrivelse, ikke en effekt: ingen har trukket lod om, hvem der fik hvad.',
    told: 'Modtageren ser møderne, men ikke hvor mange borgere det er.',
    atLeast: (threshold: string) => `Der er mindst ${threshold} borgere i hver gruppe.`,
    refused: {
      'host-too-few': 'Modtageren ser det ikke: der er så få, at man kunne kende dem.',
      'host-shows-a-change':
        'Modtageren ser det ikke: sammen med en tidligere udgave ville det vise, hvordan ganske få er kommet.',
    } satisfies Record<HostRefusal, string>,
    who: 'Hvem',
    people: 'Borgere',
    came: 'Kom til møderne',
    both: 'Med i begge indsatser',
    hostOnly: 'Kun i værtsindsatsen',
  },
  en: {
    title: (host: string) => `Attendance at ${host}`,
    text: 'This is a description, not an effect: nobody drew lots about who got what.',
    told: 'The recipient sees the meetings, but not how many citizens they are.',
    atLeast: (threshold: string) => `There are at least ${threshold} citizens in each group.`,
    refused: {
      'host-too-few': 'The recipient does not see it: they are so few that they could be recognised.',
      'host-shows-a-change':
        'The recipient does not see it: beside an earlier edition it would show how very few have come.',
    },
    who: 'Who',
    people: 'Citizens',
    came: 'Came to the meetings',
    both: 'In both programmes',
    hostOnly: 'In the host programme only',
  },
});
