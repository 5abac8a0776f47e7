import type { RecordKind } from '../../domain/access/record-kind.ts';
import type { Relation } from '../../domain/access/relation.ts';
import { dictionary } from '../../platform/i18n/dictionary.ts';

/** The kinds the page tells of: what people ask about. */
export type ToldKind = Extract<
  RecordKind,
  'identity' | 'referral' | 'enrolment' | 'attendance' | 'shared_note' | 'consent'
>;

export const whoSeesWhatTexts = dictionary({
  da: {
    title: 'Hvem ser hvad',
    lead: 'Her kan du se, hvem der kan læse om dig, og hvem der har gjort det.',
    people: 'De kan læse om dig',
    sees: (things: string) => `Ser ${things}.`,
    seesPart: (things: string) => `Ser en del af ${things}.`,
    seesByYes: (things: string, until: string) =>
      `Ser ${things}, fordi du har sagt ja. Det gælder til ${until}.`,
    seesByLaw: (things: string, until: string) =>
      `Ser ${things}, fordi loven giver lov til det. Det gælder til ${until}.`,
    seesWithYes: (things: string) => `Ser ikke ${things} uden dit ja.`,
    seesNot: (things: string) => `Ser ikke ${things}.`,
    onlyName: 'Ser dit navn, og hvor langt din sag er nået.',
    kinds: {
      identity: 'dit navn og CPR-nummer',
      referral: 'din henvisning',
      enrolment: 'dit forløb',
      attendance: 'dine møder',
      shared_note: 'notater om dig',
      consent: 'det, du har sagt ja til',
    } satisfies Record<ToldKind, string>,
    and: ' og ',
    or: ' eller ',
    outside: {
      responsible_outside_team: 'din sagsbehandler',
      former_caseworker: 'var din sagsbehandler',
      intake_member: 'svarer på din henvisning',
      project_leader: 'leder indsatsen',
      former_team_member: 'var på dit team',
      referrer: 'har henvist dig',
      caseload_leader: 'leder sagsbehandlerne',
    } satisfies Partial<Record<Relation, string>>,
    fromHouse: (what: string, house: string) => `${what}, ${house}`,
    nobody: 'Det kan ingen andre læse',
    journal: (name: string) =>
      `${name} har sin egen journal. Kun ${name} kan læse den. Spørg ${name}, hvis du vil vide, hvad der står.`,
    consents: 'Det bestemmer du',
    consentsText: 'Et tryk er nok. Du skal ikke give en grund.',
    looked: 'De har set din side',
    lookedText: 'Hver gang en medarbejder åbner noget om dig, står det her.',
    see: 'Kun du kan åbne den her side.',
    back: 'Min side',
    nobodyYet: 'Ingen kan læse om dig her lige nu.',
  },
  en: {
    title: 'Who sees what',
    lead: 'Here you can see who can read about you, and who has done so.',
    people: 'They can read about you',
    sees: (things: string) => `Sees ${things}.`,
    seesPart: (things: string) => `Sees some of ${things}.`,
    seesByYes: (things: string, until: string) => `Sees ${things} because you have said yes, until ${until}.`,
    seesByLaw: (things: string, until: string) => `Sees ${things} because the law allows it, until ${until}.`,
    seesWithYes: (things: string) => `Does not see ${things} without your yes.`,
    seesNot: (things: string) => `Does not see ${things}.`,
    onlyName: 'Sees your name and how far your case has come.',
    kinds: {
      identity: 'your name and CPR number',
      referral: 'your referral',
      enrolment: 'your course',
      attendance: 'your meetings',
      shared_note: 'notes about you',
      consent: 'what you have said yes to',
    },
    and: ' and ',
    or: ' or ',
    outside: {
      responsible_outside_team: 'your caseworker',
      former_caseworker: 'was your caseworker',
      intake_member: 'answers your referral',
      project_leader: 'leads the programme',
      former_team_member: 'was on your team',
      referrer: 'has referred you',
      caseload_leader: 'leads the caseworkers',
    },
    fromHouse: (what: string, house: string) => `${what}, ${house}`,
    nobody: 'Nobody else can read this',
    journal: (name: string) =>
      `${name} has a journal of their own. Only ${name} can read it. Ask ${name} if you want to know what it says.`,
    consents: 'This you decide',
    consentsText: 'One press is enough. You need not give a reason.',
    looked: 'They have looked at your page',
    lookedText: 'Every time a member of staff opens something about you, it is written here.',
    see: 'Only you can open this page.',
    back: 'My page',
    nobodyYet: 'Nobody can read about you here right now.',
  },
});
