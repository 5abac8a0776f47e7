import { dictionary } from '../i18n/dictionary.ts';

/** What varies in a sentence: the name of a setting, a place, a number. */
export type OperatorFaultValues = Readonly<Record<string, string>>;

/** One clear sentence for each thing that whoever runs the product can put right. */
export const operatorFaultTexts = dictionary({
  da: {
    'port-wrong': ({ found = '' }: OperatorFaultValues) =>
      `PORT skal være et helt tal fra 0 til 65535, ikke “${found}”.`,
    'database-address-wrong': (_: OperatorFaultValues) =>
      'DATABASE_URL skal være en adresse, der begynder med postgres:// eller postgresql://.',
    'key-wrong': ({ from = '' }: OperatorFaultValues) =>
      `${from} skal holde nøglen: 32 bytes skrevet i base64.`,
    'language-wrong': ({ found = '' }: OperatorFaultValues) =>
      `FODFAESTE_LANGUAGE skal være da eller en, ikke “${found}”.`,
    'setting-unknown': ({ found = '', nearest = '' }: OperatorFaultValues) =>
      `Der er ingen indstilling, der hedder ${found}. Er det ${nearest}, der menes?`,
    'port-taken': ({ address = '' }: OperatorFaultValues) =>
      `${address} er optaget af et andet program. Sæt PORT til noget andet.`,
    'address-not-ours': ({ address = '' }: OperatorFaultValues) =>
      `Vi kan ikke lytte på ${address}. Ret HOST og PORT.`,
    'database-unreachable': (_: OperatorFaultValues) =>
      'Databasen svarer ikke på adressen i DATABASE_URL. Er den startet, og er adressen rigtig?',
    'database-refuses': (_: OperatorFaultValues) =>
      'Databasen siger nej til brugeren eller adgangskoden i DATABASE_URL.',
    'database-missing': (_: OperatorFaultValues) =>
      'Databasen i DATABASE_URL findes ikke på serveren. Opret den først.',
    'database-rights-missing': (_: OperatorFaultValues) =>
      'Brugeren i DATABASE_URL må ikke det, der skal til. Den skal eje databasen og må oprette roller.',
    'schema-is-newer': ({ migration = '' }: OperatorFaultValues) =>
      `Databasen er ført frem af en nyere udgave (${migration}). Brug den udgave eller en nyere.`,
    'is-real': (_: OperatorFaultValues) =>
      'Her ligger rigtige data, så det kan ikke blive en demo. Brug fodfaeste start.',
  },
  en: {
    'port-wrong': ({ found = '' }) => `PORT must be a whole number from 0 to 65535, not “${found}”.`,
    'database-address-wrong': (_) =>
      'DATABASE_URL must be an address that begins with postgres:// or postgresql://.',
    'key-wrong': ({ from = '' }) => `${from} must hold the key: 32 bytes written in base64.`,
    'language-wrong': ({ found = '' }) => `FODFAESTE_LANGUAGE must be da or en, not “${found}”.`,
    'setting-unknown': ({ found = '', nearest = '' }) =>
      `There is no setting called ${found}. Is ${nearest} meant?`,
    'port-taken': ({ address = '' }) => `${address} is taken by another program. Set PORT to something else.`,
    'address-not-ours': ({ address = '' }) => `We cannot listen on ${address}. Put HOST and PORT right.`,
    'database-unreachable': (_) =>
      'The database does not answer at the address in DATABASE_URL. Is it started, and is the address right?',
    'database-refuses': (_) => 'The database says no to the user or the password in DATABASE_URL.',
    'database-missing': (_) => 'The database in DATABASE_URL does not exist on the server. Create it first.',
    'database-rights-missing': (_) =>
      'The user in DATABASE_URL may not do what is needed. It must own the database and may create roles.',
    'schema-is-newer': ({ migration = '' }) =>
      `A newer release has brought this database forward (${migration}). Use that release or a newer one.`,
    'is-real': (_) => 'There are real data here, so this cannot become a demo. Use fodfaeste start.',
  },
});

export type OperatorFaultName = keyof (typeof operatorFaultTexts)['da'];
