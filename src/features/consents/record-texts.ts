import type { WayOfGiving } from '../../domain/consent/consent.ts';
import type { DraftRefusals } from '../../domain/consent/record-consent.ts';
import type { ScanRefusal } from '../../domain/consent/scan.ts';
import { dictionary } from '../../platform/i18n/dictionary.ts';

/** A refusal's words, for each part of a draft. */
export type RefusalTexts<Refusals> = {
  readonly [Part in keyof Refusals]: Readonly<Record<Refusals[Part] & string, string>>;
};

type StaffWay = Exclude<WayOfGiving, 'screen'>;

/** Writing down a yes that was given to the team. */
export const recordTexts = dictionary({
  da: {
    title: 'Skriv et samtykke ned',
    lead: (name: string) =>
      `Når ${name} har sagt ja på anden måde end på skærmen. Skriv det, som det blev sagt eller skrevet.`,
    back: 'Det, der deles',
    questions: 'Begynd med et af indsatsens spørgsmål',
    questionsText: 'Så står ordene der, og du kan læse dem op.',
    what: 'Hvad er der sagt ja til?',
    whatHint: 'Hvert kryds bliver et samtykke for sig, så det kan tages tilbage alene.',
    whom: 'Til hvem?',
    canGet: (contents: string) => `Kan få: ${contents}`,
    from: 'Hvis oplysninger?',
    fromHint: 'Et ja kan skrives ned, når det gælder hele teamets oplysninger.',
    purpose: 'Hvad må det bruges til?',
    givenOn: 'Givet den',
    until: 'Gælder til og med',
    dateHint: 'Fx 18.11.2026',
    way: 'Hvordan blev det givet?',
    ways: {
      paper: { label: 'På papir', note: 'Du vedhæfter papiret på næste side.' },
      spoken: { label: 'Sagt højt', note: 'En til har hørt det.' },
      on_behalf: { label: 'På borgerens vegne', note: 'Fx af en værge.' },
    } satisfies Record<StaffWay, { label: string; note: string }>,
    witness: 'Hvem hørte det?',
    witnessHint: 'Kun når det er sagt højt. Navn og hvor vedkommende kommer fra.',
    reason: 'Hvem sagde ja på borgerens vegne, og hvorfor?',
    reasonHint: 'Kun når det er givet på borgerens vegne.',
    words: 'Ordene',
    wordsHint: 'Som de stod på papiret, eller som du læste dem op.',
    told: 'Hvad sagde I, et nej ville betyde?',
    toldHint: 'Det skal siges, før der siges ja. Skriv det, som det blev sagt.',
    next: 'Se det igennem',
    notYet: 'Der mangler noget',
    nothingLost: 'Det, du har skrevet, er her stadig.',
    check: {
      title: 'Er det rigtigt?',
      lead: 'Intet er gemt endnu.',
      opens: 'Når du gemmer',
      opensThis: (contents: string, whom: string) => `Det åbner med det samme for ${whom}: ${contents}.`,
      opensNothing: 'Det åbner ikke noget af sig selv.',
      scan: 'Vedhæft papiret',
      scanHint: 'PDF, JPG eller PNG, højst 5 MB. Kun de, der kan se samtykkerne, kan hente det.',
      save: 'Gem samtykket',
      change: 'Ret',
    },
    refusals: {
      recipient: { 'recipient-missing': 'Vælg, hvem det er til' },
      contents: {
        'contents-missing': 'Sæt kryds ved det, der er sagt ja til',
        'contents-cannot-open': 'Den, du har valgt, kan ikke få det hele. Se, hvad der står under navnet.',
      },
      from: {
        'one-house-alone':
          'Et ja, der kun gælder ét hus, kan ikke holdes for sig endnu. Skriv det ikke ned som et ja til det hele. Huset kan selv give sit videre, når borgeren er med på det.',
      },
      purpose: {
        'purpose-missing': 'Skriv, hvad det må bruges til',
        'purpose-too-long': 'Skriv det kortere. Der er plads til 500 tegn.',
      },
      givenOn: {
        'given-on-missing': 'Skriv datoen som 18.11.2026',
        'given-in-the-future': 'Datoen er ikke kommet endnu. Skriv den dag, der blev sagt ja.',
      },
      until: {
        'until-missing': 'Skriv en slutdato som 18.11.2026. Et samtykke uden slutdato er for bredt.',
        'period-ends-before-it-begins': 'Slutdatoen ligger før den dag, det blev givet',
        'period-is-over': 'Slutdatoen er allerede gået',
      },
      howGiven: {
        'way-missing': 'Vælg, hvordan det blev givet',
        'way-is-the-citizens': 'På skærmen siger borgeren selv ja. Vælg en anden måde.',
      },
      witness: {
        'witness-missing': 'Skriv, hvem der hørte det',
        'witness-too-long': 'Skriv det kortere. Der er plads til 200 tegn.',
      },
      onBehalfReason: {
        'reason-missing': 'Skriv, hvem der sagde ja på borgerens vegne, og hvorfor',
        'reason-too-long': 'Skriv det kortere. Der er plads til 1.000 tegn.',
      },
      words: {
        'words-missing': 'Skriv ordene, som de blev sagt eller stod',
        'words-too-long': 'Skriv det kortere. Der er plads til 4.000 tegn.',
      },
      toldConsequences: {
        'consequences-missing': 'Skriv, hvad I sagde, et nej ville betyde',
        'consequences-too-long': 'Skriv det kortere. Der er plads til 2.000 tegn.',
      },
    } satisfies RefusalTexts<DraftRefusals>,
    scanRefusals: {
      'scan-missing': 'Vælg filen med papiret',
      'scan-too-large':
        'Filen er for stor. Den må højst fylde 5 MB. Scan i sort-hvid, eller tag et mindre billede.',
      'scan-of-another-kind': 'Filen er ikke en PDF, JPG eller PNG. Gem den som en af dem, og vælg den igen.',
    } satisfies Record<ScanRefusal, string>,
  },
  en: {
    title: 'Write down a consent',
    lead: (name: string) =>
      `When ${name} has said yes in another way than on screen. Write it as it was said or written.`,
    back: 'What is shared',
    questions: 'Begin with one of the programme’s questions',
    questionsText: 'Then the words stand there for you to read out.',
    what: 'What was said yes to?',
    whatHint: 'Each tick becomes a consent of its own, so that it can be taken back alone.',
    whom: 'To whom?',
    canGet: (contents: string) => `Can get: ${contents}`,
    from: 'Whose information?',
    fromHint: 'A yes can be written down when it is about the whole team’s information.',
    purpose: 'What may it be used for?',
    givenOn: 'Given on',
    until: 'Holds until',
    dateHint: 'As 18.11.2026',
    way: 'How was it given?',
    ways: {
      paper: { label: 'On paper', note: 'You attach the paper on the next page.' },
      spoken: { label: 'Spoken', note: 'One more person heard it.' },
      on_behalf: { label: 'On the citizen’s behalf', note: 'By a guardian, say.' },
    },
    witness: 'Who heard it?',
    witnessHint: 'Only when it was spoken. Name and where they are from.',
    reason: 'Who said yes on the citizen’s behalf, and why?',
    reasonHint: 'Only when it was given on the citizen’s behalf.',
    words: 'The words',
    wordsHint: 'As they stood on the paper, or as you read them out.',
    told: 'What did you say a no would mean?',
    toldHint: 'It must be said before the yes. Write it as it was said.',
    next: 'Look it through',
    notYet: 'Something is missing',
    nothingLost: 'What you wrote is still here.',
    check: {
      title: 'Is it right?',
      lead: 'Nothing is saved yet.',
      opens: 'When you save',
      opensThis: (contents: string, whom: string) => `It opens at once to ${whom}: ${contents}.`,
      opensNothing: 'It opens nothing by itself.',
      scan: 'Attach the paper',
      scanHint: 'PDF, JPG or PNG, at most 5 MB. Only those who can see the consents can get it.',
      save: 'Save the consent',
      change: 'Change',
    },
    refusals: {
      recipient: { 'recipient-missing': 'Choose whom it is to' },
      contents: {
        'contents-missing': 'Tick what was said yes to',
        'contents-cannot-open': 'The one you chose cannot get all of it. See what stands under the name.',
      },
      from: {
        'one-house-alone':
          'A yes about one house alone cannot be kept apart yet. Do not write it down as a yes to all of it. The house can pass on its own when the citizen agrees.',
      },
      purpose: {
        'purpose-missing': 'Write what it may be used for',
        'purpose-too-long': 'Write it shorter. There is room for 500 characters.',
      },
      givenOn: {
        'given-on-missing': 'Write the date as 18.11.2026',
        'given-in-the-future': 'The date has not come yet. Write the day the yes was said.',
      },
      until: {
        'until-missing': 'Write a last day as 18.11.2026. A consent without one is too wide.',
        'period-ends-before-it-begins': 'The last day lies before the day it was given',
        'period-is-over': 'The last day has passed already',
      },
      howGiven: {
        'way-missing': 'Choose how it was given',
        'way-is-the-citizens': 'On screen the citizen says yes. Choose another way.',
      },
      witness: {
        'witness-missing': 'Write who heard it',
        'witness-too-long': 'Write it shorter. There is room for 200 characters.',
      },
      onBehalfReason: {
        'reason-missing': 'Write who said yes on the citizen’s behalf, and why',
        'reason-too-long': 'Write it shorter. There is room for 1,000 characters.',
      },
      words: {
        'words-missing': 'Write the words as they were said or stood',
        'words-too-long': 'Write it shorter. There is room for 4,000 characters.',
      },
      toldConsequences: {
        'consequences-missing': 'Write what you said a no would mean',
        'consequences-too-long': 'Write it shorter. There is room for 2,000 characters.',
      },
    },
    scanRefusals: {
      'scan-missing': 'Choose the file with the paper',
      'scan-too-large':
        'The file is too large. It may be 5 MB at most. Scan in black and white, or take a smaller picture.',
      'scan-of-another-kind': 'The file is no PDF, JPG or PNG. Save it as one of them and choose it again.',
    },
  },
});
