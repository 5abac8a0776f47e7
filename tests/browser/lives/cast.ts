/** Who lives a life with somebody, in a run of the demo: who does what is a definition's business, who it is is ours. */
export interface Cast {
  /** The key of the definition. */
  readonly programme: string;
  readonly caseworker: string;
  readonly intake: string;
  /** Takes the case over, where the way in says that it goes over. */
  readonly colleague?: string;
  readonly leader: string;
  /** Who gets the seats of a role, by the key of the role. */
  readonly team: Readonly<Record<string, string>>;
  /** Who holds the talks and the group, and writes down what happens with work. */
  readonly holder: string;
  readonly writesFacts: string;
  /** Closes the course, and decides about its weeks. */
  readonly decides: string;
  /** Works in the same house, and somewhere else: neither has anything to do with the citizen. */
  readonly outsiders: readonly [string, string];
  /** The rule of the target that this life moves. */
  readonly target: string;
  /** Somebody who has a record and goes on in the host programme already; a newcomer where nobody is named. */
  readonly known?: { readonly fullName: string; readonly callName: string };
  /** Whether citizen and worker answer the same questions in the thirteenth week. */
  readonly answersPair?: true;
  /** Whether the whole run is closed when the course has ended. */
  readonly closesRun?: true;
  /** How many others come to the group. */
  readonly others?: number;
  /** Who is away for a while, and who stands in. */
  readonly leave?: { readonly of: string; readonly standIn: string };
}

export const casts: readonly Cast[] = [
  {
    programme: 'lemvig',
    caseworker: 'Klara Koncept',
    intake: 'Vera Vignet',
    leader: 'Vera Vignet',
    team: { caseworker: 'Klara Koncept', psychologist: 'Petra Papir' },
    holder: 'Petra Papir',
    writesFacts: 'Klara Koncept',
    decides: 'Klara Koncept',
    outsiders: ['Bera Blindskrift', 'Karla Mønster'],
    target: 'completed-with-recommendation-and-plan',
    known: { fullName: 'Rosa Rids', callName: 'Rosa' },
    others: 11,
  },
  {
    programme: 'naestved',
    caseworker: 'Dagny Dublet',
    intake: 'Otto Omtrent',
    leader: 'Otto Omtrent',
    team: { 'resource-consultant': 'Ruben Ramme', 'job-consultant': 'Jarl Jonglør' },
    holder: 'Ruben Ramme',
    writesFacts: 'Jarl Jonglør',
    decides: 'Ruben Ramme',
    outsiders: ['Egon Eventyr', 'Karla Mønster'],
    target: 'in-job',
    answersPair: true,
  },
  {
    programme: 'hedensted',
    caseworker: 'Kamma Kulisse',
    intake: 'Nina Næsten',
    leader: 'Nina Næsten',
    team: {
      caseworker: 'Kamma Kulisse',
      'job-consultant': 'Jonna Jartegn',
      'social-psychiatry-worker': 'Sune Skygge',
    },
    holder: 'Sune Skygge',
    writesFacts: 'Jonna Jartegn',
    decides: 'Kamma Kulisse',
    outsiders: ['Kristen Kopi', 'Karla Mønster'],
    target: 'in-paid-work',
    closesRun: true,
  },
  {
    programme: 'aarhus-odder',
    caseworker: 'Birk Billedbog',
    intake: 'Tove Ramme',
    colleague: 'Ellen Efterligning',
    leader: 'Tove Ramme',
    team: { 'project-worker': 'Pelle Papfigur', 'project-caseworker': 'Ellen Efterligning' },
    holder: 'Pelle Papfigur',
    writesFacts: 'Ellen Efterligning',
    decides: 'Pelle Papfigur',
    outsiders: ['Petra Pantomime', 'Bera Blindskrift'],
    target: 'lasting-flexjob',
  },
  {
    programme: 'holbaek',
    caseworker: 'Karla Mønster',
    intake: 'Pia Prik',
    leader: 'Lea Forlæg',
    team: {
      'coordinating-caseworker': 'Karla Mønster',
      'company-consultant': 'Jens Skitse',
      psychologist: 'Pia Prik',
      'occupational-therapist': 'Erik Eftergjort',
      'project-leader': 'Lea Forlæg',
    },
    holder: 'Pia Prik',
    writesFacts: 'Jens Skitse',
    decides: 'Karla Mønster',
    outsiders: ['Dorte Dummy', 'Klara Koncept'],
    target: 'completed-with-recommendation',
    leave: { of: 'Erik Eftergjort', standIn: 'Frode Forhen' },
  },
];
