import type { SessionGroup } from '../../src/domain/session/session-kind.ts';

/** What people in a life say and write: ours, warm and plain, and about nobody. */
export const grounds = [
  'Har været væk fra arbejde i et års tid og savner at have noget at stå op til.',
  'Vil gerne i gang igen, men har brug for ro og én at følges med.',
  'Er god til at lave noget med hænderne og vil gerne prøve det af på en arbejdsplads.',
  'Fortæller selv, at det er de første skridt, der er de svære.',
  'Har haft et langt forår hjemme. Nu er der mere overskud, og lysten er der.',
  'Drømmer om et job med dyr eller planter, et par timer om ugen til at begynde med.',
  'Har prøvet at vende tilbage alene. Det gik for stærkt. Vil gerne have hjælp til tempoet.',
  'Er begyndt at gå ture hver dag og spørger selv, hvad det næste kan være.',
] as const;

export const yes = [
  'Passer godt til indsatsen, og lysten er der.',
  'Er i målgruppen og vil gerne.',
  'Vi talte det godt igennem. Det er det rigtige tidspunkt.',
] as const;

export const no = [
  'Et andet tilbud passer bedre lige nu. Vi har talt om hvilket.',
  'Har brug for at blive færdig med behandlingen først og er velkommen igen.',
] as const;

export const ownWords = [
  'Jeg vil gerne have et sted, hvor nogen regner med mig.',
  'Jeg vil gerne arbejde med noget, hvor jeg kan se, hvad jeg har lavet.',
  'Jeg vil gerne have overskud, når jeg kommer hjem.',
  'Jeg vil gerne begynde småt og blive ved.',
] as const;

export const resources = [
  'Tålmodig, møder til tiden og er god til dyr.',
  'Har kørekort og mange års erfaring fra lager.',
  'God til at tale med folk og til at huske ting.',
  'Laver mad for hele familien og kan lide orden.',
] as const;

export const goals = [
  'Være fast et sted to formiddage om ugen',
  'Finde ud af, hvilket arbejde jeg kan holde til',
  'Komme i praktik et sted, jeg selv har valgt',
  'Tage et kursus og bruge det bagefter',
] as const;

export const steps = [
  'Besøge to arbejdspladser sammen',
  'Skrive ned, hvornår på dagen det går bedst',
  'Ringe til et sted, jeg har lyst til at prøve',
  'Tage bussen derhen en gang uden at skulle noget',
  'Spørge min gamle chef, om vi må komme forbi',
] as const;

const general = [
  'Vi gik en tur og talte om ugen, der gik.',
  'Gode dage midt i ugen. Mandag er stadig tung, og det må den gerne være.',
  'Vi så på planen sammen og flyttede et skridt til næste måned.',
  'Har sovet bedre. Vil gerne prøve to formiddage i stedet for én.',
  'Talte om, hvad en god chef er. Det blev en liste på fem ting.',
  'Vi ringede til jobcentret sammen og fik styr på et brev.',
  'Der var meget på én gang i denne uge. Vi valgte én ting.',
  'Fortalte om haven derhjemme og fik lyst til at vise billeder.',
] as const;

const ofGroup: Readonly<Record<SessionGroup, readonly string[]>> = {
  general,
  psychologist: [
    'Vi talte om, hvad der giver ro i en travl uge.',
    'Øvede at sige til, før det bliver for meget.',
    'Så på, hvad der har hjulpet før, og hvad der kan bruges igen.',
  ],
  occupational_therapist: [
    'Vi delte formiddagen op i bidder, der er til at overskue.',
    'Prøvede pauser hver halve time. Det gav mere overskud om eftermiddagen.',
  ],
  company: [
    'Vi besøgte et gartneri. Stemningen var god, og vi må komme igen.',
    'Talte med arbejdspladsen om to timer ad gangen til at begynde med.',
    'Så på tre opslag sammen og valgte ét at ringe på.',
  ],
};

export function notesOf(group: SessionGroup): readonly string[] {
  return ofGroup[group];
}

export const next = [
  'Ses igen om to uger samme sted',
  'Ringe på fredag og høre, hvordan det gik',
  'Tage buskortet med næste gang',
  'Se på planen sammen',
] as const;

export const agreed = [
  'Vi så på planen sammen. Det går fremad, og vi bliver ved.',
  'Enige om at skrue lidt ned i to uger og så tage et skridt til.',
  'Målet er det samme. Vejen dertil er blevet kortere.',
] as const;

export const recommendations = [
  'Fortsæt i små skridt med en fast kontakt.',
  'Hold fast i de to formiddage, og byg på med en time ad gangen.',
  'Giv tid til oplæring. Når opgaven sidder fast, går det af sig selv.',
] as const;

export const onward = [
  'Mød sagsbehandleren om to uger og aftal, hvem der er den faste kontakt.',
  'Begynd på kurset efter ferien. Vejlederen ringer inden.',
] as const;

export const cvLines = [
  'Passet planter og bestilt varer hjem',
  'Åbnet og lukket for holdet om morgenen',
] as const;

export const farewells = ['Tak for turen og for kaffen.', 'Held og lykke med det hele.'] as const;

export const times = ['09:00', '09:30', '10:15', '11:00', '13:00', '14:15'] as const;

export const groupTitles = [
  'Fredagskaffe',
  'Formiddag i drivhuset',
  'Søvn og energi',
  'Gåtur om søen',
] as const;
