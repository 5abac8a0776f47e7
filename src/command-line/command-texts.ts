import { dictionary } from '../platform/i18n/dictionary.ts';

/** The words of the command line: what each command is for, and how it is written. */
export const commandTexts = dictionary({
  da: {
    about: 'fodfaeste <kommando> … kører Fodfæste og passer på dets data.',
    moreHelp: 'fodfaeste <kommando> --help fortæller mere om én kommando.',
    settings: 'Indstillinger står i miljøet:',
    setting: (meaning: string, without: string) => `${meaning} (uden: ${without})`,
    exitCodes:
      'Slutter med 0, når det er gjort; 1, når det ikke kunne lade sig gøre; 2, når noget er skrevet forkert.',
    unknown: (name: string) => `Der er ingen kommando, der hedder “${name}”.`,
    unknownNear: (name: string, nearest: string) =>
      `Der er ingen kommando, der hedder “${name}”. Er det “${nearest}”, du mener?`,
    seeHelp: 'Skriv fodfaeste --help for at se dem alle.',
    notUnderstood: 'Sådan kan kommandoen ikke skrives.',
    fault: (kind: string) => `Noget gik galt hos os (${kind}). Intet er gjort halvt.`,
    commands: {
      start: {
        what: 'starter Fodfæste; en tom database bliver en rigtig',
        usage: ['start'],
        more: 'Stopper pænt på SIGTERM: det, der er i gang, bliver færdigt. /health og /ready svarer den, der holder øje.',
      },
      demo: {
        what: 'starter en demo med opdigtede mennesker',
        usage: ['demo'],
        more: 'En tom database bliver en demo og er det altid. Rigtige data kan ikke blive en demo.',
      },
      migrate: {
        what: 'fører databasen frem til denne udgave uden at starte',
        usage: ['migrate'],
        more: 'Hver ændring er hel eller sker ikke. Er der intet at gøre, sker der intet.',
      },
      'check-programme': {
        what: 'ser en definition af en indsats igennem',
        usage: ['check-programme <fil> [flere filer]'],
        more: 'Siger for hver fil, hvor noget er galt, og hvad man gør ved det.',
      },
      publish: {
        what: 'udgiver en ny version af en definition',
        usage: ['publish <fil>', 'publish --dry-run <fil>'],
        more: 'En udgivet version ændres aldrig. Med --dry-run ses det kun efter, om den kan udgives.',
      },
      import: {
        what: 'læser en liste med forløb ind, eller ser den kun efter',
        usage: [
          'import <fil> --run <indsatsens id> --as <kontoens id> --source <hvor den er fra>',
          'import <fil> --run … --as … --source … --save',
        ],
        more: 'Uden --save bliver intet gemt. Kontoen skal være udpeget til at læse lister ind, og loggen siger, hvem listen fandt. Fejl står med linje og kolonne, uden det der stod i arket. Alt eller intet.',
      },
      report: {
        what: 'skriver filerne til en lukket udgave af en rapport',
        usage: ['report', 'report <udgavens id> --to <mappe>'],
        more: 'Uden id: en liste over de lukkede udgaver. En udgave nævner ingen personer.',
      },
      backup: {
        what: 'tager en sikkerhedskopi, mens der arbejdes',
        usage: ['backup <fil>', 'backup --key <fil>'],
        more: 'Kopien er krypteret med hovednøglen, og nøglen er ikke i den. Tag nøglen for sig med --key, og gem den et andet sted: uden den kan ingen læse kopien.',
      },
      verify: {
        what: 'prøver, om en sikkerhedskopi kan bruges',
        usage: ['verify <fil>'],
        more: 'Lægger den ind i en database for sig selv, sammenligner hver tabel og fjerner den igen. Det rigtige bliver ikke rørt.',
      },
      restore: {
        what: 'lægger en sikkerhedskopi ind i en tom database',
        usage: ['restore <fil>', 'restore <fil> --key <nøglefil>'],
        more: 'Alt eller intet. En kopi fra en ældre udgave bliver ført frem. Bagefter logger alle ind igen.',
      },
      erase: {
        what: 'sletter det, der har ligget længe nok',
        usage: ['erase', 'erase --now', 'erase --rules <fil>'],
        more: 'Uden --now tælles der kun. Reglerne følger med; med --rules bruges ens egne. Hver sag slettes hel, og kørslen kan ses på siden Sletning.',
      },
      rescore: {
        what: 'regner svar efter den nyeste version af et spørgeskemas regler',
        usage: ['rescore <spørgeskemaets nøgle>', 'rescore <spørgeskemaets nøgle> --save'],
        more: 'Uden --save tælles der kun. Nye scorer lægges ved siden af de gamle, som bliver stående, og hver siger, hvilken regel den kommer fra.',
      },
      'linkage-key': {
        what: 'skriver nøglen fra et udtræk til numre, hvor det er aftalt',
        usage: ['linkage-key <aftalens id> <kommunens id> <fil>'],
        more: 'En fil for én kommune, med dæknavn og CPR-nummer, som kun ejeren kan læse. Den er til det register, der skal koble, og gives aldrig til den, der evaluerer.',
      },
      explain: {
        what: 'fortæller, hvorfor noget er åbent eller lukket for nogen, eller hvorfor et tal er, som det er',
        usage: [
          'explain access <kontoens id> <hvad> <sted>:<id> [dag]',
          'explain figure <kontoens id> <indsatsens id> <reglens id> [pr. dag] [som kendt dag]',
        ],
        more: 'Adgang forklares af de samme regler, som låser dørene, og uden at læse noget om borgeren. Et tal forklares for den, der leder indsatsen, og alle, der nævnes, står i loggen.',
      },
    },
    stopped: 'Fodfæste er stoppet.',
    migrating: (name: string) => `${name} …`,
    migrated: (count: number) =>
      count === 0 ? 'Databasen var allerede ført frem.' : `Databasen er ført frem: ${count} ændringer.`,
    sound: (file: string) => `${file}: er i orden`,
    finding: (file: string, where: string, what: string) => `${file}, ${where}: ${what}`,
    published: (key: string, version: number) => `${key} version ${version} er udgivet.`,
    publishable: (key: string, version: number) => `${key} version ${version} kan udgives.`,
    noEditions: 'Der er ingen lukkede udgaver endnu.',
    edition: (id: string, run: string, recipient: string, day: string) =>
      `${id}  ${day}  ${run} → ${recipient}`,
    noSuchEdition: 'Der er ingen lukket udgave med det id. Skriv fodfaeste report for at se dem.',
    written: (file: string) => `skrevet: ${file}`,
    fileExists: (file: string) => `${file} findes allerede og er ikke rørt.`,
    table: (name: string, number: number, of: number) => `${number}/${of} ${name}`,
    backedUp: (file: string, tables: number, rows: number) =>
      `Sikkerhedskopien er taget: ${tables} tabeller, ${rows} rækker i ${file}. Nøglen er ikke i den.`,
    keyWritten: (file: string) => `Nøglen er skrevet i ${file}. Gem den et andet sted end sikkerhedskopien.`,
    verified: (file: string, tables: number, rows: number) =>
      `${file} kan bruges: ${tables} tabeller og ${rows} rækker blev de samme igen.`,
    restored: (tables: number, rows: number) =>
      `Sikkerhedskopien er lagt ind: ${tables} tabeller, ${rows} rækker, hver af dem talt efter.`,
    explainWhat: 'Der kan spørges om: access, figure',
  },
  en: {
    about: 'fodfaeste <command> … runs Fodfæste and looks after its data.',
    moreHelp: 'fodfaeste <command> --help tells more about one command.',
    settings: 'Settings stand in the environment:',
    setting: (meaning: string, without: string) => `${meaning} (without: ${without})`,
    exitCodes:
      'Ends with 0 when it is done, 1 when it could not be done, 2 when something was written wrongly.',
    unknown: (name: string) => `There is no command called “${name}”.`,
    unknownNear: (name: string, nearest: string) =>
      `There is no command called “${name}”. Do you mean “${nearest}”?`,
    seeHelp: 'Write fodfaeste --help to see them all.',
    notUnderstood: 'The command cannot be written like that.',
    fault: (kind: string) => `Something went wrong on our side (${kind}). Nothing is half done.`,
    commands: {
      start: {
        what: 'starts Fodfæste; an empty database becomes a real one',
        usage: ['start'],
        more: 'Stops gently on SIGTERM: what is under way is finished. /health and /ready answer whoever keeps watch.',
      },
      demo: {
        what: 'starts a demo with invented people',
        usage: ['demo'],
        more: 'An empty database becomes a demo, for ever. Real data cannot become a demo.',
      },
      migrate: {
        what: 'brings the database forward to this release without starting',
        usage: ['migrate'],
        more: 'Each change is whole or does not happen. Where there is nothing to do, nothing happens.',
      },
      'check-programme': {
        what: 'looks through the definition of a programme',
        usage: ['check-programme <file> [more files]'],
        more: 'Says for each file where something is wrong and what to do about it.',
      },
      publish: {
        what: 'publishes a new version of a definition',
        usage: ['publish <file>', 'publish --dry-run <file>'],
        more: 'A published version never changes. With --dry-run it is only seen whether it can be published.',
      },
      import: {
        what: 'reads a list of courses in, or only checks it',
        usage: [
          'import <file> --run <the run’s id> --as <the account’s id> --source <where it is from>',
          'import <file> --run … --as … --source … --save',
        ],
        more: 'Without --save nothing is saved. The account must be named to read lists in, and the log tells whom the list found. What is wrong is told by line and column, without what stood in the sheet. All of it or nothing.',
      },
      report: {
        what: 'writes the files of a sealed edition of a report',
        usage: ['report', 'report <edition id> --to <folder>'],
        more: 'Without an id: a list of the sealed editions. An edition names nobody.',
      },
      backup: {
        what: 'takes a backup while people work',
        usage: ['backup <file>', 'backup --key <file>'],
        more: 'The backup is encrypted with the master key, which is not in it. Take the key by itself with --key and keep it somewhere else: without it nobody can read the backup.',
      },
      verify: {
        what: 'tries whether a backup can be used',
        usage: ['verify <file>'],
        more: 'Restores it into a database of its own, compares every table and removes it again. The real one is not touched.',
      },
      restore: {
        what: 'restores a backup into an empty database',
        usage: ['restore <file>', 'restore <file> --key <key file>'],
        more: 'All or nothing. A backup of an older release is brought forward. Afterwards everybody signs in anew.',
      },
      erase: {
        what: 'erases what has been kept long enough',
        usage: ['erase', 'erase --now', 'erase --rules <file>'],
        more: 'Without --now it only counts. The rules come along; with --rules one’s own are used. Each record is erased whole, and the run can be seen on the page Erasure.',
      },
      rescore: {
        what: 'works answers out by the newest version of a questionnaire’s rules',
        usage: ['rescore <key of the questionnaire>', 'rescore <key of the questionnaire> --save'],
        more: 'Without --save it only counts. New scores are laid beside the old ones, which stay, and each says which rule it comes from.',
      },
      'linkage-key': {
        what: 'writes the key from an extract to numbers, where it is agreed',
        usage: ['linkage-key <id of the agreement> <id of the municipality> <file>'],
        more: 'A file for one municipality, with made-up name and CPR number, which only its owner can read. It is for the register that links, and is never given to whoever evaluates.',
      },
      explain: {
        what: 'tells why something is open or closed to somebody, or why a figure is what it is',
        usage: [
          'explain access <account id> <what> <place>:<id> [day]',
          'explain figure <account id> <run id> <rule id> [as of] [as known on]',
        ],
        more: 'Access is explained by the same rules that lock the doors, and nothing about the citizen is read. A figure is explained to whoever leads the run, and everybody named is in the log.',
      },
    },
    stopped: 'Fodfæste has stopped.',
    migrating: (name: string) => `${name} …`,
    migrated: (count: number) =>
      count === 0 ? 'The database was up to date already.' : `The database is up to date: ${count} changes.`,
    sound: (file: string) => `${file}: is sound`,
    finding: (file: string, where: string, what: string) => `${file}, ${where}: ${what}`,
    published: (key: string, version: number) => `${key} version ${version} is published.`,
    publishable: (key: string, version: number) => `${key} version ${version} can be published.`,
    noEditions: 'There are no sealed editions yet.',
    edition: (id: string, run: string, recipient: string, day: string) =>
      `${id}  ${day}  ${run} → ${recipient}`,
    noSuchEdition: 'There is no sealed edition with that id. Write fodfaeste report to see them.',
    written: (file: string) => `written: ${file}`,
    fileExists: (file: string) => `${file} exists already and was not touched.`,
    table: (name: string, number: number, of: number) => `${number}/${of} ${name}`,
    backedUp: (file: string, tables: number, rows: number) =>
      `The backup is taken: ${tables} tables, ${rows} rows in ${file}. The key is not in it.`,
    keyWritten: (file: string) => `The key is written to ${file}. Keep it somewhere else than the backup.`,
    verified: (file: string, tables: number, rows: number) =>
      `${file} can be used: ${tables} tables and ${rows} rows became the same again.`,
    restored: (tables: number, rows: number) =>
      `The backup is restored: ${tables} tables, ${rows} rows, each of them counted again.`,
    explainWhat: 'One can ask about: access, figure',
  },
});

/** The name of a command, as it is typed. */
export type CommandName = keyof (typeof commandTexts)['da']['commands'];
