import type { ContactDraft } from '../../domain/company/check-contact.ts';
import type { TalkWay } from '../../domain/company/check-talk.ts';
import type { WorkplaceDraft } from '../../domain/company/check-workplace.ts';

/** A company of the demo, and how it was got to know: numbers nobody has been given, people nobody is. */
export interface DemoCompany {
  /** The industry by its code. */
  readonly register: WorkplaceDraft;
  readonly contacts: readonly ContactDraft[];
  readonly talks: readonly DemoTalk[];
  readonly acquaintance?: string;
  readonly isShared?: true;
}

interface DemoTalk {
  readonly way: TalkWay;
  readonly withWhom: string;
  readonly words: string;
  readonly daysAgo: number;
  /** In how many days they agreed to talk again; fewer than none when that day has passed. */
  readonly nextIn?: number;
}

const ådal = { postalCode: '0001', town: 'Ådal' };
const strandby = { postalCode: '0002', town: 'Strandby' };

export const demoCompanyList: readonly DemoCompany[] = [
  {
    register: {
      kind: 'company',
      name: 'Møllebageriet ApS',
      cvr: '90007386',
      pNumber: '9000000001',
      industry: '10',
      street: 'Møllestien 4',
      ...ådal,
    },
    contacts: [
      {
        name: 'Gerda Påhit',
        title: 'bagermester',
        phone: '00 00 01 01',
        mail: 'gerda@moellebageriet.example',
      },
      { name: 'Ejner Kulissen', title: 'møder kl. 5', phone: '00 00 01 02', mail: '' },
    ],
    talks: [
      {
        way: 'visit',
        withWhom: 'Gerda',
        words: 'Så bageriet. Der er roligt fra kl. 10, og der er plads til to, der gerne vil begynde stille.',
        daysAgo: 40,
      },
      {
        way: 'phone',
        withWhom: 'Gerda',
        words: 'De vil gerne tage én mere ind efter jul. Vi ser på, hvad der skal til.',
        daysAgo: 6,
        nextIn: 8,
      },
    ],
    acquaintance: 'Har gået i skole med Gerda.',
    isShared: true,
  },
  {
    register: {
      kind: 'company',
      name: 'Ådal Planteskole',
      cvr: '90008617',
      pNumber: '9000000002',
      industry: '01',
      street: 'Havevej 12',
      ...ådal,
    },
    contacts: [
      { name: 'Hjalmar Udkast', title: 'ejer', phone: '00 00 01 03', mail: 'hjalmar@planteskolen.example' },
    ],
    talks: [
      {
        way: 'meeting',
        withWhom: 'Hjalmar',
        words: 'Arbejde ude, få mennesker, fri fra kl. 12. De vil gerne have en fast kontakt at ringe til.',
        daysAgo: 25,
        nextIn: -3,
      },
    ],
  },
  {
    register: {
      kind: 'school',
      name: 'Strandby Voksenskole',
      cvr: '90020927',
      pNumber: '9000000003',
      industry: '85',
      street: 'Skolegade 1',
      ...strandby,
    },
    contacts: [
      { name: 'Klara Fabelsen', title: 'vejleder', phone: '00 00 01 04', mail: 'klara@voksenskolen.example' },
    ],
    talks: [
      {
        way: 'mail',
        withWhom: 'Klara',
        words: 'Nye hold begynder i januar. Man kan komme og se skolen først.',
        daysAgo: 12,
        nextIn: 30,
      },
    ],
  },
  {
    register: {
      kind: 'company',
      name: 'Havnens Auto A/S',
      cvr: '90024620',
      pNumber: '9000000004',
      industry: '45',
      street: 'Kajen 7',
      ...strandby,
    },
    contacts: [],
    talks: [{ way: 'phone', withWhom: '', words: 'De har travlt nu. Ring igen til foråret.', daysAgo: 60 }],
  },
  {
    // Written down once more by somebody who had only heard of it: the same place, to be merged.
    register: {
      kind: 'company',
      name: 'Møllebageriet',
      cvr: '',
      pNumber: '',
      industry: '',
      street: '',
      postalCode: '',
      town: '',
    },
    contacts: [],
    talks: [{ way: 'phone', withWhom: 'Ejner', words: 'Fortalte kort om, hvad vi laver.', daysAgo: 90 }],
  },
];
