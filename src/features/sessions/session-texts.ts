import type { AbsenceReason, Attendance } from '../../domain/session/attendance.ts';
import type { SessionKind } from '../../domain/session/session-kind.ts';
import { dictionary } from '../../platform/i18n/dictionary.ts';

/** What sessions and attendance are called, wherever they are named. */
export const sessionTexts = dictionary({
  da: {
    clock: (time: string) => `kl. ${time}`,
    kinds: {
      talk: 'Samtale',
      phone_call: 'Telefon',
      network_meeting: 'Netværksmøde',
      dialogue_meeting: 'Dialogmøde',
      group_course: 'Hold',
      cafe: 'Café',
      upskilling: 'Opkvalificering',
      other: 'Andet',
      psychologist_talk: 'Psykologsamtale',
      occupational_therapy: 'Ergoterapi',
      company_visit: 'Besøg på arbejdsplads',
    } satisfies Record<SessionKind, string>,
    withHolder: {
      talk: (name: string) => `Samtale med ${name}`,
      phone_call: (name: string) => `Telefonsamtale med ${name}`,
      network_meeting: (name: string) => `Netværksmøde med ${name}`,
      dialogue_meeting: (name: string) => `Dialogmøde med ${name}`,
      group_course: (name: string) => `Hold med ${name}`,
      cafe: (name: string) => `Café med ${name}`,
      upskilling: (name: string) => `Opkvalificering med ${name}`,
      other: (name: string) => `Møde med ${name}`,
      psychologist_talk: (name: string) => `Psykologsamtale med ${name}`,
      occupational_therapy: (name: string) => `Ergoterapi med ${name}`,
      company_visit: (name: string) => `Besøg på arbejdsplads med ${name}`,
    } satisfies Record<SessionKind, (name: string) => string>,
    attendance: {
      present: 'Mødt',
      late: 'Kom sent',
      excused: 'Afbud',
      absent: 'Kom ikke',
    } satisfies Record<Attendance, string>,
    reasons: {
      ill: 'Syg',
      other_meeting: 'Andet møde',
      in_work: 'I praktik eller job',
      not_told: 'Vil ikke sige det',
    } satisfies Record<AbsenceReason, string>,
  },
  en: {
    clock: (time: string) => `at ${time}`,
    kinds: {
      talk: 'Talk',
      phone_call: 'Phone',
      network_meeting: 'Network meeting',
      dialogue_meeting: 'Dialogue meeting',
      group_course: 'Group',
      cafe: 'Café',
      upskilling: 'Upskilling',
      other: 'Other',
      psychologist_talk: 'Psychologist’s talk',
      occupational_therapy: 'Occupational therapy',
      company_visit: 'Visit to a workplace',
    },
    withHolder: {
      talk: (name: string) => `Talk with ${name}`,
      phone_call: (name: string) => `Phone call with ${name}`,
      network_meeting: (name: string) => `Network meeting with ${name}`,
      dialogue_meeting: (name: string) => `Dialogue meeting with ${name}`,
      group_course: (name: string) => `Group with ${name}`,
      cafe: (name: string) => `Café with ${name}`,
      upskilling: (name: string) => `Upskilling with ${name}`,
      other: (name: string) => `Meeting with ${name}`,
      psychologist_talk: (name: string) => `Psychologist’s talk with ${name}`,
      occupational_therapy: (name: string) => `Occupational therapy with ${name}`,
      company_visit: (name: string) => `Visit to a workplace with ${name}`,
    },
    attendance: {
      present: 'Came',
      late: 'Came late',
      excused: 'Sent word',
      absent: 'Did not come',
    },
    reasons: {
      ill: 'Ill',
      other_meeting: 'Another meeting',
      in_work: 'At a placement or a job',
      not_told: 'Would rather not say',
    },
  },
});
