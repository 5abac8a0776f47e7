import type { Relation } from '../../domain/access/relation.ts';
import type { WayOfGiving } from '../../domain/consent/consent.ts';
import type { ConsentContent } from '../../domain/consent/consent-content.ts';
import { dictionary } from '../../platform/i18n/dictionary.ts';

/** What is shared, with whom and how a yes was given, in the words all pages about it use. */
export const recipientTexts = dictionary({
  da: {
    contents: {
      attendance: 'Møder og fremmøde',
      shared_note: 'Teamets noter',
      eligibility_fact: 'Oplysningerne bag henvisningen',
      feedback: 'Tilbagemeldinger fra teamet',
      enrolment: 'Forløbet og teamet',
      enrolment_status: 'Om forløbet er i gang',
      plan: 'Planens egne ord: styrker, grænser og barrierer',
      work_strand: 'Planens mål og skridt om arbejde',
      other_strands: 'Planens andre mål og skridt',
      agenda: 'Det, borgeren vil tale om næste gang',
      answer: 'Borgerens svar på spørgeskemaer',
      score: 'Borgerens tal fra spørgeskemaer',
      journal: 'Psykologens journal, til en ny psykolog',
      delivered_extract: 'Svar, tal og job under et dæknavn, til en undersøgelse',
    } satisfies Record<ConsentContent, string>,
    relations: {
      team_company_consultant: 'virksomhedskonsulenten på teamet',
      team_general: 'teamets øvrige medarbejdere',
      team_psychologist: 'psykologen på teamet',
      team_occupational_therapist: 'ergoterapeuten på teamet',
      coordinator: 'den, der koordinerer',
      responsible_outside_team: 'sagsbehandleren uden for teamet',
      lay_representative: 'bisidder',
      evaluator: 'den, der undersøger, hvordan det går',
    } as Readonly<Partial<Record<Relation, string>>>,
    inHouse: (house: string, people: string) => `${house}, ${people}`,
    somebody: 'En person, borgeren har valgt',
    ways: {
      screen: 'på skærmen, af borgeren selv',
      paper: 'på papir',
      spoken: 'sagt højt, med et vidne',
      on_behalf: 'på borgerens vegne',
    } satisfies Record<WayOfGiving, string>,
    /** The same, said to the citizen. */
    ownWays: {
      screen: 'på skærmen, af dig selv',
      paper: 'på papir',
      spoken: 'sagt højt, med et vidne',
      on_behalf: 'på dine vegne',
    } satisfies Record<WayOfGiving, string>,
    wholeTeam: 'Teamets fælles oplysninger',
    fromHouse: (house: string) => `Kun det, ${house} har`,
  },
  en: {
    contents: {
      attendance: 'Meetings and attendance',
      shared_note: 'The team’s notes',
      eligibility_fact: 'The facts behind the referral',
      feedback: 'Feedback from the team',
      enrolment: 'The course and the team',
      enrolment_status: 'Whether the course goes on',
      plan: 'The plan’s own words: strengths, limits and barriers',
      work_strand: 'The plan’s goals and steps about work',
      other_strands: 'The plan’s other goals and steps',
      agenda: 'What the citizen wants to talk about next time',
      answer: 'The citizen’s answers to questionnaires',
      score: 'The citizen’s scores from questionnaires',
      journal: 'The psychologist’s journal, to a new psychologist',
      delivered_extract: 'Answers, scores and work under a made-up name, for a study',
    },
    relations: {
      team_company_consultant: 'the company consultant on the team',
      team_general: 'the team’s other staff',
      team_psychologist: 'the psychologist on the team',
      team_occupational_therapist: 'the occupational therapist on the team',
      coordinator: 'whoever coordinates',
      responsible_outside_team: 'the caseworker outside the team',
      lay_representative: 'lay representative',
      evaluator: 'whoever studies how it goes',
    } as Readonly<Partial<Record<Relation, string>>>,
    inHouse: (house: string, people: string) => `${house}, ${people}`,
    somebody: 'A person the citizen has chosen',
    ways: {
      screen: 'on screen, by the citizen',
      paper: 'on paper',
      spoken: 'spoken, with a witness',
      on_behalf: 'on the citizen’s behalf',
    },
    ownWays: {
      screen: 'on screen, by yourself',
      paper: 'on paper',
      spoken: 'spoken, with a witness',
      on_behalf: 'on your behalf',
    },
    wholeTeam: 'What the team has together',
    fromHouse: (house: string) => `Only what ${house} has`,
  },
});
