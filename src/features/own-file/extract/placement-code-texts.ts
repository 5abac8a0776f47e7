import { dictionary } from '../../../platform/i18n/dictionary.ts';

/** The words behind the codes of placements: how it goes and went, and what is said to minutes. */
export const placementCodeTexts = dictionary({
  da: {
    approves: 'Godkendt',
    asks: 'Noget skal rettes',
    goes_well: 'Det går godt',
    would_talk: 'Vil gerne tale med nogen',
    about_to_break: 'Det er ved at gå galt',
    calls: 'Ringer',
    visits: 'Kommer forbi',
    meets: 'Aftaler et møde',
    lets_go: 'Der var ikke brug for mere',
    led_to_job: 'Det førte til et job',
    led_to_no_job: 'Det førte ikke til et job',
    not_known_yet: 'Det vides ikke endnu',
  },
  en: {
    approves: 'Approved',
    asks: 'Something is to be put right',
    goes_well: 'It is going well',
    would_talk: 'Would like a talk',
    about_to_break: 'It is about to break',
    calls: 'Calls',
    visits: 'Comes by',
    meets: 'Arranges a meeting',
    lets_go: 'Nothing more was needed',
    led_to_job: 'It led to a job',
    led_to_no_job: 'It did not lead to a job',
    not_known_yet: 'It is not known yet',
  },
});
