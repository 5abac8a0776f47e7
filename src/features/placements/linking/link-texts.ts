import type { ToldAcceptanceRefusals } from '../../../domain/placement-agreement/check-told-acceptance.ts';
import { dictionary, type Language } from '../../../platform/i18n/dictionary.ts';

/** A workplace's link: made by staff, and what the workplace reads on it. */
export const linkTexts = dictionary({
  da: {
    title: 'Link til arbejdspladsen',
    lead: (place: string) =>
      `Med linket kan ${place} læse aftalen, sige ja og fortælle, hvordan det går, uden at logge ind.`,
    shows: 'Linket viser aftalen og ikke andet.',
    twoThings: 'Der hører en kode til. Linket virker ikke uden koden.',
    until: 'Linket lukker af sig selv 12 uger efter aftalens sidste dag.',
    oneAtATime: 'Laver du et nyt link, holder det gamle op med at virke.',
    make: 'Lav linket',
    makeLink: 'Lav et link',
    newLink: 'Lav et nyt link',
    stop: 'Luk linket',
    isOut: 'Arbejdspladsen har et link.',
    citizenFirst: 'Når borgeren har sagt ja, kan I lave et link til arbejdspladsen.',
    madeTitle: 'Linket er lavet',
    madeHead: 'Linket og koden',
    codeHint: 'Ring til arbejdspladsen, og sig koden. Send den ikke sammen med linket.',
    toAgreement: 'Til aftalen',
    pageTitle: (name: string) => `Aftale om ${name}`,
    pageLead: 'Læs aftalen. Passer den, så skriv dit navn og sig ja på arbejdspladsens vegne.',
    name: 'Dit navn',
    needName: 'Skriv dit navn',
    nameTooLong: 'Skriv navnet kortere. Der er plads til 120 tegn',
    yes: 'Ja, det er vi med på',
    notSaved: 'Der mangler noget',
    acceptedTitle: 'Tak. I har sagt ja',
    acceptedText:
      'I kan læse aftalen her med linket og koden. Er noget forkert, så ring til den, I har aftalt det med.',
    waitsTitle: 'Aftalen er ved at blive rettet',
    waitsText: 'Borgeren læser den nye aftale først. Kom tilbage med linket og koden om lidt.',
    changedTitle: 'Aftalen er ændret',
    changedText: 'Læs den igen. Den, du havde åben, gælder ikke længere.',
    see: 'Du ser kun denne aftale og det, der er skrevet til jer. Borgeren kan se, at du har læst det.',
  },
  en: {
    title: 'Link for the workplace',
    lead: (place: string) =>
      `With the link ${place} can read the agreement, say yes and tell how it is going without signing in.`,
    shows: 'The link shows the agreement and nothing else.',
    twoThings: 'A code goes with it. The link does not work without the code.',
    until: 'The link closes by itself 12 weeks after the last day of the agreement.',
    oneAtATime: 'If you make a new link, the old one stops working.',
    make: 'Make the link',
    makeLink: 'Make a link',
    newLink: 'Make a new link',
    stop: 'Close the link',
    isOut: 'The workplace has a link.',
    citizenFirst: 'When the citizen has said yes, you can make a link for the workplace.',
    madeTitle: 'The link is made',
    madeHead: 'The link and the code',
    codeHint: 'Call the workplace and say the code. Do not send it together with the link.',
    toAgreement: 'To the agreement',
    pageTitle: (name: string) => `Agreement about ${name}`,
    pageLead: 'Read the agreement. If it is right, write your name and say yes for the workplace.',
    name: 'Your name',
    needName: 'Write your name',
    nameTooLong: 'Make the name shorter. There is room for 120 characters',
    yes: 'Yes, we agree',
    notSaved: 'Something is missing',
    acceptedTitle: 'Thank you. You have said yes',
    acceptedText:
      'You can read the agreement here with the link and the code. If something is wrong, call whoever you made it with.',
    waitsTitle: 'The agreement is being edited',
    waitsText: 'The citizen reads the new agreement first. Come back with the link and the code in a while.',
    changedTitle: 'The agreement has changed',
    changedText: 'Read it again. The one you had open no longer holds.',
    see: 'You see this agreement and what is written to you, and nothing else. The citizen can see that you have read it.',
  },
});

/** What cannot stand of the name of whoever speaks for a workplace. */
export type NameRefusal = ToldAcceptanceRefusals['byName'];

export function nameWords(refusal: NameRefusal | undefined, language: Language): string | undefined {
  const t = linkTexts[language];
  if (refusal === undefined) return undefined;
  return refusal === 'name-missing' ? t.needName : t.nameTooLong;
}
