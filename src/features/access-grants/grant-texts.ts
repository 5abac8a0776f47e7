import type { GrantKind, GrantState } from '../../domain/access-grant/access-grant.ts';
import type { MeetingKind } from '../../domain/access-grant/invite-to-meeting.ts';
import { dictionary } from '../../platform/i18n/dictionary.ts';

/** Words of the lists that tell who was let in, and of what is open right now. */
export const grantTexts = dictionary({
  da: {
    title: 'Særlig adgang',
    ownTitle: 'Særlig adgang til det om dig',
    back: 'Om borgeren',
    ownBack: 'Min side',
    lead: 'Dem, der for en tid er lukket ind, hvorfor, og hvornår det slutter.',
    ownLead: 'Her står alle, der for en tid er lukket ind til noget om dig, og hvorfor.',
    list: 'Hvem og hvornår',
    none: 'Ingen er lukket ind på særlig vis',
    noneText:
      'Her kommer en linje, når nogen bruger nødadgang, når en leder læser med, eller når nogen inviteres til et møde.',
    kinds: {
      break_the_glass: 'Nødadgang',
      leaders_need: 'Leder læser med',
      invited_meeting: 'Inviteret til et møde',
      company_people: 'Folk på arbejdspladsen',
    } satisfies Record<GrantKind, string>,
    states: { open: 'åben', over: 'slut', ended: 'lukket før tid' } satisfies Record<GrantState, string>,
    you: 'Dig',
    someoneAround: 'En, borgeren har omkring sig',
    who: (name: string, house: string | undefined) => (house === undefined ? name : `${name}, ${house}`),
    span: (from: string, to: string) => `${from} til ${to}.`,
    at: (day: string, time: string) => `${day} kl. ${time}`,
    endedAt: (at: string) => `Lukket ${at}.`,
    reason: (words: string) => `Grund: ${words}`,
    connection: (words: string) => `Er: ${words}.`,
    meeting: (kind: string, day: string, time: string, place: string) => `${kind} ${day}${time}${place}.`,
    meetingTime: (time: string) => ` kl. ${time}`,
    meetingPlace: (place: string) => `, ${place}`,
    meetingKinds: {
      network_meeting: 'Netværksmøde',
      dialogue_meeting: 'Dialogmøde',
      talk: 'Samtale',
      cafe: 'Cafémøde',
      company_visit: 'Møde på arbejdspladsen',
    } satisfies Record<MeetingKind, string>,
    otherMeeting: 'Møde',
    end: 'Luk nu',
    invite: 'Inviter til et møde',
    see: 'Borgeren, koordinatoren, den ansvarlige sagsbehandler og lederne kan se listen.',
    ownSee: 'Du, din koordinator, din sagsbehandler og deres ledere kan se listen.',
    toCitizen: 'Gå til borgeren',
    done: {
      glass: {
        heading: (time: string) => `Du kan læse til kl. ${time}`,
        text: 'Du kan læse, ikke skrive. Borgeren og lederne kan se, at du er lukket ind, og hvorfor.',
      },
      open: {
        heading: 'Du har allerede adgang',
        text: 'Der blev ikke åbnet noget nyt.',
      },
      need: {
        heading: 'Du kan læse noterne',
        text: 'De fælles noter og dit eget hus’ noter er åbne. Teamet og borgeren kan se det.',
      },
      invited: {
        heading: 'Invitationen er klar',
        text: 'Den inviterede kan se, hvornår og hvor mødet er, til og med dagen efter.',
      },
      ended: { heading: 'Adgangen er lukket', text: 'Den åbner ikke mere noget.' },
    },
    banner: {
      heading: (time: string) => `Du læser med nødadgang til kl. ${time}`,
      text: 'Du kan læse, ikke skrive. Det, du åbner, bliver noteret.',
      why: 'Se særlig adgang',
    },
    told: {
      title: 'Særlig adgang de sidste 14 dage',
      text: (kind: string, who: string, at: string) => `${kind}: ${who}, ${at}.`,
      see: 'Se hvorfor',
    },
    own: {
      title: 'Åbent for dig lige nu',
      text: (kind: string, until: string) => `${kind} til ${until}.`,
      see: 'Gå dertil',
    },
    notice: {
      title: 'Nogen er lukket ind på særlig vis',
      glass: (who: string, from: string, to: string) =>
        `${who} åbnede det om dig i en nødsituation ${from}. Det lukkede igen ${to}.`,
      glassOpen: (who: string, from: string, to: string) =>
        `${who} åbnede det om dig i en nødsituation ${from}. Det lukker igen ${to}.`,
      need: (who: string, from: string, to: string) => `${who} læser med i noterne fra ${from} til ${to}.`,
      someone: 'En medarbejder',
      more: 'Se hele listen',
    },
  },
  en: {
    title: 'Special access',
    ownTitle: 'Special access to what is about you',
    back: 'About the citizen',
    ownBack: 'My page',
    lead: 'Those who have been let in for a while, why, and when it ends.',
    ownLead: 'Here is everyone who has been let in for a while to something about you, and why.',
    list: 'Who and when',
    none: 'Nobody has been let in specially',
    noneText:
      'A line comes here when somebody uses emergency access, when a leader reads along, or when somebody is invited to a meeting.',
    kinds: {
      break_the_glass: 'Emergency access',
      leaders_need: 'Leader reads along',
      invited_meeting: 'Invited to a meeting',
      company_people: 'People at the workplace',
    },
    states: { open: 'open', over: 'over', ended: 'closed early' },
    you: 'You',
    someoneAround: 'Somebody the citizen has around',
    who: (name: string, house: string | undefined) => (house === undefined ? name : `${name}, ${house}`),
    span: (from: string, to: string) => `${from} to ${to}.`,
    at: (day: string, time: string) => `${day} at ${time}`,
    endedAt: (at: string) => `Closed ${at}.`,
    reason: (words: string) => `Reason: ${words}`,
    connection: (words: string) => `Is: ${words}.`,
    meeting: (kind: string, day: string, time: string, place: string) => `${kind} ${day}${time}${place}.`,
    meetingTime: (time: string) => ` at ${time}`,
    meetingPlace: (place: string) => `, ${place}`,
    meetingKinds: {
      network_meeting: 'Network meeting',
      dialogue_meeting: 'Dialogue meeting',
      talk: 'Talk',
      cafe: 'Café meeting',
      company_visit: 'Meeting at the workplace',
    },
    otherMeeting: 'Meeting',
    end: 'Close now',
    invite: 'Invite to a meeting',
    see: 'The list is open to the citizen, the coordinator, the responsible caseworker and the leaders.',
    ownSee: 'The list is open to you, your coordinator, your caseworker and their leaders.',
    toCitizen: 'Go to the citizen',
    done: {
      glass: {
        heading: (time: string) => `You can read until ${time}`,
        text: 'You can read, not write. The citizen and the leaders can see that you were let in, and why.',
      },
      open: {
        heading: 'You have access already',
        text: 'Nothing new was opened.',
      },
      need: {
        heading: 'You can read the notes',
        text: 'The shared notes and your own house’s notes are open. The team and the citizen can see it.',
      },
      invited: {
        heading: 'The invitation is ready',
        text: 'Whoever is invited can see when and where the meeting is, through the day after.',
      },
      ended: { heading: 'The access is closed', text: 'It opens nothing any more.' },
    },
    banner: {
      heading: (time: string) => `You are reading by emergency access until ${time}`,
      text: 'You can read, not write. What you open is noted.',
      why: 'See special access',
    },
    told: {
      title: 'Special access the last 14 days',
      text: (kind: string, who: string, at: string) => `${kind}: ${who}, ${at}.`,
      see: 'See why',
    },
    own: {
      title: 'Open to you right now',
      text: (kind: string, until: string) => `${kind} until ${until}.`,
      see: 'Go there',
    },
    notice: {
      title: 'Somebody has been let in specially',
      glass: (who: string, from: string, to: string) =>
        `${who} opened what is about you in an emergency ${from}. It closed again ${to}.`,
      glassOpen: (who: string, from: string, to: string) =>
        `${who} opened what is about you in an emergency ${from}. It closes again ${to}.`,
      need: (who: string, from: string, to: string) =>
        `${who} reads along in the notes from ${from} to ${to}.`,
      someone: 'Somebody at work',
      more: 'See the whole list',
    },
  },
});

/** What a page of grants has just been told to say was done. */
export const grantReceipts = ['glass', 'open', 'need', 'invited', 'ended'] as const;

export type GrantReceipt = (typeof grantReceipts)[number];
