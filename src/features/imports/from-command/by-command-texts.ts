import { dictionary } from '../../../platform/i18n/dictionary.ts';

/** What the command line says about a list: lines and columns, never what stood in them. */
export const byCommandTexts = dictionary({
  da: {
    notImporter: 'Den konto er ikke udpeget til at læse lister ind i den indsats i dag.',
    onPages: 'Det svarer man på én gang på siderne, under Læs en liste ind. Så husker vi det for den kilde.',
    wordUnclear: (column: string, times: number) =>
      times === 1
        ? `${column}: her er et ord, ingen har forklaret endnu.`
        : `${column}: her er et ord, ingen har forklaret endnu. Det står ${times} steder.`,
    orderUnclear: (column: string) => `${column}: dagene kan læses på to måder.`,
    wrong: (line: number, column: string, problem: string) => `linje ${line}, ${column}: ${problem}`,
    reading: (lines: number) => `${lines} linjer læst. Nu ser vi dem efter …`,
    howFar: (done: string, of: string) => `${done} af ${of} forløb skrevet …`,
    nothingWritten: 'Intet er gemt. Ret linjerne i arket, og kør kommandoen igen.',
    became: {
      checked: 'Intet er gemt. Skriv --save for at læse listen ind.',
      'read-in': 'Listen er læst ind. Den kan tages tilbage på siderne, så længe intet bygger på den.',
      'brings-nothing': 'Alt i listen er her i forvejen. Der er ikke noget nyt at læse ind.',
    },
    needs: 'Skriv --run, --as og --source. Se fodfaeste import --help.',
    noFile: (file: string) => `${file} kan ikke åbnes.`,
  },
  en: {
    notImporter: 'That account is not named to read lists into that programme today.',
    onPages: 'It is answered once on the pages, under Read a list in. Then we remember it for that source.',
    wordUnclear: (column: string, times: number) =>
      times === 1
        ? `${column}: here is a word nobody has explained yet.`
        : `${column}: here is a word nobody has explained yet. It stands in ${times} places.`,
    orderUnclear: (column: string) => `${column}: the days can be read in two ways.`,
    wrong: (line: number, column: string, problem: string) => `line ${line}, ${column}: ${problem}`,
    reading: (lines: number) => `${lines} lines read. Now they are checked …`,
    howFar: (done: string, of: string) => `${done} of ${of} courses written …`,
    nothingWritten: 'Nothing was saved. Put the lines right in the sheet and run the command again.',
    became: {
      checked: 'Nothing was saved. Write --save to read the list in.',
      'read-in': 'The list has been read in. It can be taken back on the pages while nothing stands on it.',
      'brings-nothing': 'Everything in the list is here already. There is nothing new to read in.',
    },
    needs: 'Write --run, --as and --source. See fodfaeste import --help.',
    noFile: (file: string) => `${file} cannot be opened.`,
  },
});
