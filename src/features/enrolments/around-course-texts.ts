import { dictionary } from '../../platform/i18n/dictionary.ts';

/** The ways from a course to what is around it. */
export const aroundCourseTexts = dictionary({
  da: {
    title: 'Omkring forløbet',
    person: (name: string) => `Om ${name}`,
    network: (name: string) => `Folk omkring ${name}`,
    facts: 'Job, ydelser og uddannelse',
    placements: 'Aftaler om praktik og job',
    wishes: 'Ønsker til arbejde',
    questionnaires: 'Spørgeskemaer',
    grants: 'Særlig adgang',
    need: 'Læs noterne med en tid',
    feedback: 'Tilbagemeldinger til sagsbehandleren',
    houseNotes: 'Vores egne notater',
  },
  en: {
    title: 'Around the course',
    person: (name: string) => `About ${name}`,
    network: (name: string) => `People around ${name}`,
    facts: 'Jobs, benefits and education',
    placements: 'Agreements about placements and jobs',
    wishes: 'Wishes for work',
    questionnaires: 'Questionnaires',
    grants: 'Special access',
    need: 'Read the notes along for a while',
    feedback: 'Feedback to the caseworker',
    houseNotes: 'Our own notes',
  },
});
