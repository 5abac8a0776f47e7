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
    'schema-differs': (_: OperatorFaultValues) =>
      'Databasen er ikke fra denne udgave. Kør fodfaeste migrate, eller brug den udgave, der passer.',
    'database-empty': (_: OperatorFaultValues) => 'Databasen er tom. Der er intet at tage med.',
    'database-not-empty': (_: OperatorFaultValues) =>
      'Der ligger allerede data. En sikkerhedskopi lægges kun ind i en tom database.',
    'backup-unreadable': ({ file = '' }: OperatorFaultValues) =>
      `${file} er ikke en hel sikkerhedskopi. Den er ændret, afbrudt eller noget andet.`,
    'backup-other-key': ({ file = '' }: OperatorFaultValues) =>
      `${file} er lavet med en anden nøgle end den, der ligger her.`,
    'restore-differs': ({ table = '' }: OperatorFaultValues) =>
      `Tabellen ${table} blev ikke den samme igen. Intet er lagt ind.`,
    'file-exists': ({ file = '' }: OperatorFaultValues) => `${file} findes allerede og er ikke rørt.`,
    'file-missing': ({ file = '' }: OperatorFaultValues) => `${file} kan ikke læses. Findes den?`,
    'key-missing': (_: OperatorFaultValues) =>
      'Her er ingen nøgle. Giv den med --key, eller sæt FODFAESTE_KEY.',
    'key-differs': ({ file = '' }: OperatorFaultValues) =>
      `${file} er en anden nøgle end den, der allerede ligger her. Intet er rørt.`,
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
    'schema-differs': (_) =>
      'The database is not at this release. Run fodfaeste migrate, or use the release that fits.',
    'database-empty': (_) => 'The database is empty. There is nothing to take along.',
    'database-not-empty': (_) =>
      'There are data here already. A backup is restored into an empty database only.',
    'backup-unreadable': ({ file = '' }) =>
      `${file} is not a whole backup. It was changed, cut short, or is something else.`,
    'backup-other-key': ({ file = '' }) => `${file} was made with another key than the one here.`,
    'restore-differs': ({ table = '' }) =>
      `The table ${table} did not become the same again. Nothing was restored.`,
    'file-exists': ({ file = '' }) => `${file} exists already and was not touched.`,
    'file-missing': ({ file = '' }) => `${file} cannot be read. Is it there?`,
    'key-missing': (_) => 'There is no key here. Give it with --key, or set FODFAESTE_KEY.',
    'key-differs': ({ file = '' }) =>
      `${file} is another key than the one here already. Nothing was touched.`,
  },
});

export type OperatorFaultName = keyof (typeof operatorFaultTexts)['da'];
