import { dictionary } from '../../../platform/i18n/dictionary.ts';

/** Kept with each promise. Whoever changes what is promised below counts this up. */
export const promiseVersion = 1;

/** What a volunteer mentor promises before a name is shown, and how she stops (forvaltningsloven § 27). */
export const promiseTexts = dictionary({
  da: {
    title: 'Lov først, at du tier',
    lead: 'En borger vil gerne have dig som mentor. Du ser navnet, når du har skrevet under.',
    points: [
      'Jeg fortæller ikke andre, hvad jeg hører og ser som mentor.',
      'Jeg fortæller heller ikke, hvem jeg er mentor for.',
      'Løftet gælder også, når jeg ikke er mentor mere.',
    ],
    law: 'Det kaldes tavshedspligt og står i forvaltningsloven § 27. Du må altid ringe 112, hvis liv er i fare.',
    sign: 'Jeg lover det og skriver under',
    decline: 'Nej tak',
    no: 'Siger du nej tak, får den, der spurgte dig, det at vide. Du skal ikke sige hvorfor.',
    declined: { heading: 'Tak, fordi du svarede', text: 'Du hører ikke mere om det.' },
    signed: { heading: 'Tak. Du har skrevet under', text: 'Nu kan du se, hvem du er mentor for.' },
    stop: 'Stop som mentor',
    stopAsked: 'Vil du ikke være mentor mere?',
    stopText: 'Siden lukker for dig med det samme. Du skal ikke sige hvorfor.',
    stopped: { heading: 'Du er stoppet', text: 'Tak for din tid. Dit løfte om at tie gælder stadig.' },
    promised: (day: string) => `Lovede at tie ${day}.`,
    met: (times: number, hours: string) =>
      times === 0
        ? 'Har ikke mødtes endnu.'
        : `Har mødtes ${times === 1 ? 'én gang' : `${times} gange`}, ${hours} i alt.`,
    saidNo: (day: string) => `Sagde nej tak ${day}.`,
    waits: 'Har ikke lovet at tie endnu. Siden er lukket så længe.',
  },
  en: {
    title: 'First promise to keep silent',
    lead: 'A citizen would like you as a mentor. You see the name when you have signed.',
    points: [
      'I do not tell others what I hear and see as a mentor.',
      'Nor do I tell whom I am a mentor for.',
      'The promise also holds when I am a mentor no longer.',
    ],
    law: 'This is the duty of silence, in section 27 of the Danish Public Administration Act. You may always call 112 if life is in danger.',
    sign: 'I promise, and sign',
    decline: 'No, thank you',
    no: 'If you say no, whoever asked you is told. You need not say why.',
    declined: { heading: 'Thank you for answering', text: 'You will hear no more about it.' },
    signed: { heading: 'Thank you. You have signed', text: 'Now you can see whom you are a mentor for.' },
    stop: 'Stop as a mentor',
    stopAsked: 'Would you rather not go on?',
    stopText: 'The page closes to you at once. No reason is needed.',
    stopped: {
      heading: 'You have stopped',
      text: 'Thank you for your time. Your promise of silence still holds.',
    },
    promised: (day: string) => `Promised silence ${day}.`,
    met: (times: number, hours: string) =>
      times === 0
        ? 'Have not met yet.'
        : `Have met ${times === 1 ? 'once' : `${times} times`}, ${hours} in all.`,
    saidNo: (day: string) => `Said no, thank you ${day}.`,
    waits: 'Has not promised silence yet. The page is closed until then.',
  },
});
