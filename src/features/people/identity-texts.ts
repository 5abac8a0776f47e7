import type { Protection } from '../../domain/person/protection.ts';
import { dictionary } from '../../platform/i18n/dictionary.ts';

/** What the page about who a citizen is says. */
export const identityTexts = dictionary({
  da: {
    title: 'Om borgeren',
    back: 'Min dag',
    facts: 'Hvem det er',
    callName: 'Kaldes',
    fullName: 'Fulde navn',
    cpr: 'CPR',
    address: 'Adresse',
    noAddress: 'Ikke skrevet ned',
    contact: 'Vil gerne kontaktes på',
    noContact: 'Ikke valgt endnu',
    responsible: 'Ansvarlig sagsbehandler',
    nobody: 'Ingen lige nu',
    protection: 'Beskyttelse',
    protectionText: 'Gælder med det samme og overalt, hvor borgeren vises.',
    kinds: {
      name_and_address: {
        name: 'Navne- og adressebeskyttelse',
        means:
          'Kaldenavnet vises. Fulde navn og adresse står kun på denne side, og aldrig i lister, breve og udtræk.',
        set: 'Slå til',
        end: 'Slå fra',
      },
      restricted: {
        name: 'Skærmet sag',
        means:
          'Kun teamet og den ansvarlige sagsbehandler ser navnet. Andre ser ”Beskyttet borger” og en kode.',
        set: 'Slå til',
        end: 'Slå fra',
      },
    } satisfies Record<Protection, Record<'name' | 'means' | 'set' | 'end', string>>,
    since: (day: string, name: string) => `Slået til ${day} af ${name}.`,
    off: 'Ikke slået til.',
    onlyResponsible: 'Den ansvarlige sagsbehandler på teamet slår beskyttelse til og fra.',
    done: {
      set: { heading: 'Beskyttelsen er slået til', text: 'Den gælder fra nu af på alle sider.' },
      end: { heading: 'Beskyttelsen er slået fra', text: 'Borgeren vises igen som andre.' },
    },
    ways: 'Videre',
    course: (name: string) => `Forløb: ${name}`,
    referral: (name: string) => `Henvisning: ${name}`,
    ledger: 'Job, ydelser og uddannelse',
    around: 'Folk omkring borgeren',
    grants: 'Særlig adgang',
    name: 'Vælg en anden ansvarlig sagsbehandler',
    seeIdentity: (who: string) => `${who} kan se navn, CPR og adresse. Hver gang bliver det noteret.`,
    seeName:
      'Du ser navnet og det, borgeren selv har valgt at blive kontaktet på. Hver gang bliver det noteret.',
  },
  en: {
    title: 'About the citizen',
    back: 'My day',
    facts: 'Who it is',
    callName: 'Is called',
    fullName: 'Full name',
    cpr: 'CPR',
    address: 'Address',
    noAddress: 'Not written down',
    contact: 'Would like to be reached at',
    noContact: 'Not chosen yet',
    responsible: 'Responsible caseworker',
    nobody: 'Nobody right now',
    protection: 'Protection',
    protectionText: 'Holds at once and wherever the citizen is shown.',
    kinds: {
      name_and_address: {
        name: 'Name and address protection',
        means:
          'The call name is shown. Full name and address stand on this page only, never in lists, letters and exports.',
        set: 'Turn on',
        end: 'Turn off',
      },
      restricted: {
        name: 'Restricted record',
        means:
          'Only the team and the responsible caseworker see the name. Others see “Protected citizen” and a code.',
        set: 'Turn on',
        end: 'Turn off',
      },
    },
    since: (day: string, name: string) => `Turned on ${day} by ${name}.`,
    off: 'Not turned on.',
    onlyResponsible: 'The responsible caseworker on the team turns protection on and off.',
    done: {
      set: { heading: 'The protection is on', text: 'It holds from now on, on every page.' },
      end: { heading: 'The protection is off', text: 'The citizen is shown like others again.' },
    },
    ways: 'Further',
    course: (name: string) => `Course: ${name}`,
    referral: (name: string) => `Referral: ${name}`,
    ledger: 'Jobs, benefits and education',
    around: 'People around the citizen',
    grants: 'Special access',
    name: 'Choose another responsible caseworker',
    seeIdentity: (who: string) => `Name, CPR and address are open to: ${who}. Each time is noted.`,
    seeName: 'You see the name and how the citizen has chosen to be reached. Each time is noted.',
  },
});

export type ProtectionDone = keyof (typeof identityTexts)['da']['done'];
