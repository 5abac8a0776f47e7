import type { Going } from '../../../domain/check-in/check-in.ts';
import { dictionary } from '../../../platform/i18n/dictionary.ts';

/** How it is going at work, as the citizen tells it and hears back. */
export const ownCheckInTexts = dictionary({
  da: {
    title: 'Hvordan går det på arbejdet?',
    lead: 'Er noget svært, så sig det med ét tryk. Så tager en fra dit team fat i det.',
    danger: 'Er du eller andre i fare lige nu, så ring 112.',
    back: 'Din side',
    tell: 'Fortæl det her',
    words: 'Vil du skrive noget om det?',
    wordsHint: 'Du behøver ikke. Et tryk er nok.',
    buttons: {
      about_to_break: 'Det er ved at gå galt',
      would_talk: 'Jeg vil gerne tale med nogen',
      goes_well: 'Det går godt',
    } satisfies Record<Going, string>,
    told: 'Fortalt undervejs',
    you: 'Du',
    nobodyYet: 'Dit team har fået det. Her kan du se, hvem der tager det.',
    none: 'Ingen har fortalt noget endnu',
    noneText:
      'Når du eller din arbejdsplads fortæller noget, står det her. Du kan også se, hvem der tager det.',
    sent: { heading: 'Tak. Dit team har fået det', text: 'Her kan du se, hvem der tager det, og hvornår.' },
    sentWell: { heading: 'Tak. Det er godt at høre', text: 'Dit team kan læse det.' },
    notHeard:
      'Dit forløb er slut, så der er ingen på teamet lige nu. Ring til kommunen, hvis noget er svært.',
    see: 'Dit team kan læse, hvad du skriver. Din arbejdsplads kan ikke. Lederen kan kun, hvis lederen er på dit team.',
  },
  en: {
    title: 'How is it going at work?',
    lead: 'If something is hard, tell it with one press. Then somebody on your team takes it on.',
    danger: 'If you or somebody else is in danger right now, call 112.',
    back: 'Your page',
    tell: 'Tell it here',
    words: 'Would you like to write something about it?',
    wordsHint: 'You do not have to. One press is enough.',
    buttons: {
      about_to_break: 'It is about to go wrong',
      would_talk: 'I would like to talk to somebody',
      goes_well: 'It is going well',
    },
    told: 'Told on the way',
    you: 'You',
    nobodyYet: 'Your team has it. You see here who takes it on.',
    none: 'Nobody has told anything yet',
    noneText: 'When you or your workplace tell something, it stands here. You also see who takes it on.',
    sent: { heading: 'Thank you. Your team has it', text: 'You see here who takes it on, and when.' },
    sentWell: { heading: 'Thank you. That is good to hear', text: 'Your team can read it.' },
    notHeard:
      'Your course has ended, so nobody is on the team right now. Call the municipality if something is hard.',
    see: 'Your team can read what you write. Your workplace cannot. The leader can only as a member of your team.',
  },
});
