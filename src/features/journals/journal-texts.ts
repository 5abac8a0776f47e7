import type { CorrectionRefusals } from '../../domain/journal/correct-journal-entry.ts';
import type { MessageRefusals } from '../../domain/journal/message-to-team.ts';
import type { JournalRefusal } from '../../domain/journal/write-journal-entry.ts';
import { dictionary } from '../../platform/i18n/dictionary.ts';

export const journalTexts = dictionary({
  da: {
    title: 'Journal',
    back: 'Forløbet',
    backToDay: 'Min dag',
    lead: 'Din egen journal. Den er adskilt fra alt andet, og det, der er skrevet, bliver stående.',
    see: 'Kun du kan læse det, du har skrevet her. Hverken teamet, projektlederen eller kommunen kan.',
    seeSuccessor: (names: string, client: string) =>
      `Du og ${names} kan læse det, du har skrevet her, fordi ${client} har sagt ja til det. Hverken teamet, projektlederen eller kommunen kan.`,
    seeReader: (client: string) =>
      `Du er udpeget til at svare ${client}, som har bedt om at få sin sag at se. Derfor kan du læse journalen, så længe det står på. Du kan ikke skrive i den. At du har åbnet den, er noteret.`,
    logged: 'Hver gang journalen bliver åbnet, bliver det noteret.',
    owner: 'Journalens ejer',
    ownedBySelf: (client: string) =>
      `Dig selv. Du bestemmer, hvor længe den bliver gemt, og du svarer selv, hvis ${client} beder om at se den.`,
    ownedBy: (house: string, client: string) =>
      `${house}. Beder ${client} om at få sin sag at se, kan ${house} udpege en psykolog til at læse den og svare.`,
    newEntry: 'Nyt notat',
    words: 'Hvad vil du huske?',
    wordsHint: 'Datoen sættes af sig selv. Et gemt notat kan ikke ændres, men rettes med et nyt.',
    save: 'Gem i journalen',
    entries: 'Tidligere',
    entriesOf: (name: string) => `Skrevet af ${name}`,
    openBecause: (client: string, until: string) =>
      `Du kan læse det, fordi ${client} har sagt ja. Det gælder til og med ${until}.`,
    ownedByWriter: (name: string) => `Ejet af ${name} selv.`,
    ownedByHouse: (house: string) => `Ejet af ${house}.`,
    none: 'Her er ikke skrevet noget endnu',
    noneText: 'Dit første notat lægger sig her, når du har gemt det.',
    nothingToRead: 'Her er ikke noget for dig at læse',
    nothingToReadText:
      'Du er udpeget til at svare på en anmodning, men i journalen står ikke noget, som dit hus ejer.',
    corrects: (day: string, reason: string) => `Retter notatet fra ${day}: ${reason}`,
    corrected: 'Rettet. Det nye står i notatet, der retter det.',
    correct: 'Ret',
    correctAbout: (day: string) => `notatet fra ${day}`,
    message: 'Skriv til teamet',
    handOver: 'Giv journalen videre',
    ways: 'Journalen og teamet',
    saved: { heading: 'Gemt i journalen', text: 'Det er skrevet ind på dagen i dag.' },
    sent: {
      heading: 'Beskeden er lagt hos teamet',
      text: 'Den står blandt teamets noter. Intet fra journalen fulgte med.',
    },
    asked: { heading: 'Borgeren er spurgt', text: 'Journalen åbner først, hvis borgeren siger ja.' },
    opened: { heading: 'Journalen er givet videre', text: 'Borgerens ja lå her allerede.' },
    notSaved: 'Notatet er ikke gemt endnu',
    nothingLost: 'Det, du har skrevet, er her stadig.',
    refusals: {
      'words-missing': 'Skriv det, du vil huske',
      'words-too-long': 'Del det i to notater. Der er plads til 10.000 tegn i hvert.',
    } satisfies Record<JournalRefusal, string>,
    correction: {
      title: 'Ret et notat',
      lead: 'Det første notat bliver stående og kan stadig læses. Det nye siger, hvordan det skal forstås, og hvorfor.',
      first: 'Sådan står det nu',
      words: 'Sådan skal det stå',
      reason: 'Hvorfor retter du det?',
      reasonHint: 'Et par ord er nok.',
      save: 'Gem rettelsen',
      notSaved: 'Rettelsen er ikke gemt endnu',
      refusals: {
        'words-missing': 'Skriv, hvordan det skal stå',
        'words-too-long': 'Gør teksten kortere. Der er plads til 10.000 tegn.',
        'reason-missing': 'Skriv kort, hvorfor du retter det',
        'reason-too-long': 'Gør grunden kortere. Der er plads til 500 tegn.',
        'not-yours': 'Du kan kun rette det, du selv har skrevet',
        'corrected-already': 'Det notat er rettet i mellemtiden. Ret det nyeste i stedet.',
      } satisfies Record<CorrectionRefusals[keyof CorrectionRefusals], string>,
    },
    team: {
      title: 'Skriv til teamet',
      lead: 'Det er en besked for sig selv. Intet fra journalen følger med, og den bliver ikke skrevet i journalen.',
      words: 'Hvad skal teamet vide?',
      wordsHint: (name: string) =>
        `Skriv det, teamet har brug for i arbejdet. Vælg selv, om ${name} også kan læse det.`,
      audience: 'Hvem må læse beskeden?',
      teamAndCitizen: (name: string) => `Teamet og ${name}`,
      team: 'Kun teamet',
      readers: (who: string) => `Beskeden bliver læst af ${who}.`,
      send: 'Læg den hos teamet',
      notSent: 'Beskeden er ikke lagt hos teamet endnu',
      refusals: {
        'words-missing': 'Skriv, hvad teamet skal vide',
        'words-too-long': 'Gør beskeden kortere. Der er plads til 2.000 tegn.',
        'audience-missing': 'Vælg, hvem der må læse beskeden',
      } satisfies Record<MessageRefusals[keyof MessageRefusals], string>,
    },
  },
  en: {
    title: 'Journal',
    back: 'The course',
    backToDay: 'My day',
    lead: 'Your own journal. It is kept apart from everything else, and what is written stays written.',
    see: 'Only you can read what you have written here. Neither the team, the project leader nor the municipality can.',
    seeSuccessor: (names: string, client: string) =>
      `You and ${names} can read what you have written here, because ${client} has said yes to it. Neither the team, the project leader nor the municipality can.`,
    seeReader: (client: string) =>
      `You are named to answer ${client}, who has asked to see their file. That is why you can read the journal as long as that lasts. You cannot write in it. That you have opened it is noted.`,
    logged: 'Each opening of the journal is noted.',
    owner: 'Who owns the journal',
    ownedBySelf: (client: string) =>
      `Yourself. You decide how long it is kept, and you answer yourself if ${client} asks to see it.`,
    ownedBy: (house: string, client: string) =>
      `${house}. If ${client} asks to see their file, ${house} can name a psychologist to read it and answer.`,
    newEntry: 'New entry',
    words: 'What do you want to remember?',
    wordsHint: 'The date is set by itself. A saved entry cannot be changed, but corrected by a new one.',
    save: 'Save in the journal',
    entries: 'Earlier',
    entriesOf: (name: string) => `Written by ${name}`,
    openBecause: (client: string, until: string) =>
      `You can read it because ${client} has said yes. It holds until ${until}.`,
    ownedByWriter: (name: string) => `Owned by ${name} herself.`,
    ownedByHouse: (house: string) => `Owned by ${house}.`,
    none: 'Nothing is written here yet',
    noneText: 'Your first entry appears here when you have saved it.',
    nothingToRead: 'There is nothing here for you to read',
    nothingToReadText:
      'You are named to answer a request, but nothing stands in the journal that your house owns.',
    corrects: (day: string, reason: string) => `Corrects the entry of ${day}: ${reason}`,
    corrected: 'Corrected. The entry that corrects it says how it should read.',
    correct: 'Correct',
    correctAbout: (day: string) => `the entry of ${day}`,
    message: 'Write to the team',
    handOver: 'Pass the journal on',
    ways: 'The journal and the team',
    saved: { heading: 'Saved in the journal', text: 'It is entered under today’s date.' },
    sent: {
      heading: 'The message is with the team',
      text: 'It stands among the team’s notes. Nothing from the journal came along.',
    },
    asked: { heading: 'The citizen is asked', text: 'The journal opens only if the citizen says yes.' },
    opened: { heading: 'The journal is passed on', text: 'The citizen’s yes was here already.' },
    notSaved: 'The entry is not saved yet',
    nothingLost: 'What you wrote is still here.',
    refusals: {
      'words-missing': 'Write what you want to remember',
      'words-too-long': 'Split it into two entries. Each holds 10,000 characters.',
    },
    correction: {
      title: 'Correct an entry',
      lead: 'The first entry stays and can still be read. The new one says how it is to be understood, and why.',
      first: 'How it reads now',
      words: 'How it should read',
      reason: 'Why do you correct it?',
      reasonHint: 'A few words are enough.',
      save: 'Save the correction',
      notSaved: 'The correction is not saved yet',
      refusals: {
        'words-missing': 'Write how it should read',
        'words-too-long': 'Make the text shorter. There is room for 10,000 characters.',
        'reason-missing': 'Write briefly why you correct it',
        'reason-too-long': 'Make the reason shorter. There is room for 500 characters.',
        'not-yours': 'You can only correct what you wrote yourself',
        'corrected-already': 'That entry has been corrected meanwhile. Correct the newest instead.',
      },
    },
    team: {
      title: 'Write to the team',
      lead: 'This is a message of its own. Nothing from the journal comes along, and it is not entered in the journal.',
      words: 'What should the team know?',
      wordsHint: (name: string) =>
        `Write what the team needs for its work. Choose whether ${name} can read it too.`,
      audience: 'Who may read the message?',
      teamAndCitizen: (name: string) => `The team and ${name}`,
      team: 'Only the team',
      readers: (who: string) => `The message is read by ${who}.`,
      send: 'Put it with the team',
      notSent: 'The message is not with the team yet',
      refusals: {
        'words-missing': 'Write what the team should know',
        'words-too-long': 'Make the message shorter. There is room for 2,000 characters.',
        'audience-missing': 'Choose who may read the message',
      },
    },
  },
});

/** What the journal's page has just been told to say was done. */
export const journalDone = ['saved', 'sent', 'asked', 'opened'] as const;

export type JournalDone = (typeof journalDone)[number];
