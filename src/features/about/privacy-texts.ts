import { dictionary } from '../../platform/i18n/dictionary.ts';

export const privacyTexts = dictionary({
  da: {
    title: 'Sådan passer vi på oplysninger',
    lead: 'Her står, hvad der gemmes, hvem der kan se det, og hvad borgeren selv bestemmer.',
    parts: [
      {
        id: 'kept',
        title: 'Det bliver gemt',
        lines: ['Kommunen svarer for oplysningerne om sine borgere. Det er:'],
        points: [
          'navn, CPR-nummer, fødselsdag og eventuelt adresse',
          'henvisningen, grunden til den og svaret på den',
          'hvornår forløbet begynder og slutter, og hvem der er på teamet',
          'møder, om borgeren kom, og korte notater',
          'det, borgeren har sagt ja til, og det, borgeren har taget tilbage',
          'hvordan forløbet sluttede, og hvad teamet anbefaler',
        ],
      },
      {
        id: 'who',
        title: 'Hvem ser hvad',
        lines: [
          'Det afgøres af, hvad man er for borgeren, ikke af ens titel. Den, der ikke har noget med borgeren at gøre, ser ikke, at forløbet findes.',
          'Reglen står ét sted. Både siderne og databasen holder den.',
          'Borgeren kan se sine egne linjer under Hvem ser hvad.',
        ],
      },
      {
        id: 'journal',
        title: 'Journalen ligger for sig',
        lines: [
          'Psykologens journal er adskilt fra alt andet. Kun den, der har skrevet i den, kan læse det. Hverken teamet, projektlederen eller kommunen kan.',
        ],
      },
      {
        id: 'log',
        title: 'Hver åbning bliver skrevet ned',
        lines: [
          'Når en medarbejder åbner en side om en borger, gemmes hvem, hvornår og hvad. Borgeren kan se hele listen.',
        ],
      },
      {
        id: 'cpr',
        title: 'CPR-nummeret er krypteret',
        lines: [
          'Siderne viser ellers kun fødselsdatoen. At se resten er en handling, der bliver skrevet ned. Nummeret står aldrig i en adresse eller i en log.',
        ],
      },
      {
        id: 'consent',
        title: 'Et ja kan tages tilbage',
        lines: [
          'Borgeren siger ja til én ting ad gangen, til ét formål og til en bestemt dato. Et tryk tager det tilbage, og det virker straks. Der skal ikke gives en grund.',
        ],
      },
      {
        id: 'browser',
        title: 'I din browser',
        lines: [
          'Vi gemmer to cookies: én, der holder dig logget ind, og én med dit sprog. Siderne henter intet fra andre og måler ikke, hvad du gør.',
        ],
      },
      {
        id: 'rights',
        title: 'Vil du se, rette eller klage?',
        lines: ['Spørg din sagsbehandler i kommunen. Du kan også klage til Datatilsynet.'],
      },
    ],
  },
  en: {
    title: 'How we look after information',
    lead: 'Here is what is kept, who can see it, and what the citizen decides.',
    parts: [
      {
        id: 'kept',
        title: 'What is kept',
        lines: ['The municipality answers for the information about its citizens. It is:'],
        points: [
          'name, CPR number, date of birth and, where given, address',
          'the referral, the reason for it and the answer to it',
          'when the course begins and ends, and who is on the team',
          'meetings, whether the citizen came, and short notes',
          'what the citizen has said yes to, and what they have taken back',
          'how the course ended, and what the team recommends',
        ],
      },
      {
        id: 'who',
        title: 'Who sees what',
        lines: [
          'What somebody is to the citizen decides it, not their title. Whoever has nothing to do with the citizen does not see that the course exists.',
          'The rule stands in one place. Both the pages and the database keep it.',
          'The citizen can see their own lines under Who sees what.',
        ],
      },
      {
        id: 'journal',
        title: 'The journal lies apart',
        lines: [
          'The psychologist’s journal is kept apart from everything else. Only whoever wrote in it can read that. Neither the team, the project leader nor the municipality can.',
        ],
      },
      {
        id: 'log',
        title: 'Every opening is written down',
        lines: [
          'When a member of staff opens a page about a citizen, who, when and what is kept. The citizen can see the whole list.',
        ],
      },
      {
        id: 'cpr',
        title: 'The CPR number is encrypted',
        lines: [
          'Pages otherwise show the date of birth only. Seeing the rest is an act that is written down. The number never stands in an address or a log.',
        ],
      },
      {
        id: 'consent',
        title: 'A yes can be taken back',
        lines: [
          'The citizen says yes to one thing at a time, for one purpose and until a given date. One press takes it back, and it works at once. No reason is asked.',
        ],
      },
      {
        id: 'browser',
        title: 'In your browser',
        lines: [
          'We keep two cookies: one that keeps you signed in, and one with your language. The pages fetch nothing from others and do not measure what you do.',
        ],
      },
      {
        id: 'rights',
        title: 'Do you want to see, correct or complain?',
        lines: [
          'Ask your caseworker in the municipality. You can also complain to the Danish data protection authority, Datatilsynet.',
        ],
      },
    ],
  },
});
