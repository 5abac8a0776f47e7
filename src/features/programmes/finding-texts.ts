import type { Finding, FindingCheck } from '../../domain/programme/finding.ts';
import { dictionary } from '../../platform/i18n/dictionary.ts';

/** What is wrong, and what to do about it, from the values of a finding. */
type Words = Record<FindingCheck, (values: Finding['values']) => string>;

/** What the checker says about a definition, to whoever writes one. */
export const findingTexts = dictionary({
  da: {
    wholeFile: 'Hele filen',
    number: (list: string, number: number) => `${list} nr. ${number}`,
    findings: {
      'file-missing': () => 'Filen findes ikke. Læg den i mappen, eller ret navnet.',
      'file-not-json': ({ line }) =>
        `Filen kan ikke læses fra linje ${line}. Se efter et komma eller en parentes, der mangler eller er for meget.`,
      'file-misnamed': ({ expected }) => `Filen skal hedde ${expected} efter sin nøgle og sit nummer.`,
      'field-missing': () => 'Her mangler noget. Udfyld feltet.',
      'field-unknown': ({ field }) => `Feltet “${field}” kendes ikke. Ret navnet, eller slet det.`,
      'value-not-allowed': ({ allowed }) =>
        allowed === undefined
          ? 'Det kan der ikke stå her. Se i håndbogen, hvad der kan.'
          : `Det kan der ikke stå her. Vælg en af: ${allowed}.`,
      'wrong-kind-of-value': () => 'Her står en forkert slags værdi. Se eksemplet i håndbogen.',
      'too-small': ({ minimum }) => `Det er for lidt. Der skal stå mindst ${minimum}.`,
      'too-big': ({ maximum }) => `Det er for meget. Der må højst stå ${maximum}.`,
      'text-wrong-form': () =>
        'Skrivemåden passer ikke. Nøgler skrives med små bogstaver fra a til z, tal og bindestreg; datoer som 2027-06-30.',
      'key-twice': ({ key }) => `“${key}” står to gange. Giv den ene et andet navn, eller slet den.`,
      'figure-centre-missing': () =>
        'Figuren står rundt om nogen, men midten er tom. Skriv, hvem den står om.',
      'host-is-itself': ({ programme }) =>
        `“${programme}” kan ikke lægges oven i sig selv. Skriv nøglen på den indsats, den lægges oven i.`,
      'fact-unknown': ({ fact }) =>
        `Kriteriet spørger til “${fact}”, som ingen bliver spurgt om. Tilføj oplysningen, eller ret nøglen.`,
      'fact-answered-otherwise': ({ fact }) =>
        `Kriteriet spørger til “${fact}” på en måde, der ikke passer til svaret. “yes” hører til ja eller nej, “one_of” til en kodeliste.`,
      'route-without-decision': ({ route }) =>
        `Vejen “${route}” ender aldrig med et svar. Tilføj et skridt af slagsen “decision”.`,
      'step-never-reached': ({ step }) =>
        `Skridtet “${step}” står efter beslutningen og bliver aldrig nået. Flyt det op før den, eller slet det.`,
      'step-before-decision': ({ step }) =>
        `Skridtet “${step}” hører til efter et ja. Flyt det ned efter beslutningen.`,
      'handover-not-described': ({ step }) =>
        `Skridtet “${step}” giver sagen videre, men der står ikke hvordan. Udfyld caseloadHandover.`,
      'handover-without-step': () =>
        'Sagen skal gives videre, men intet skridt gør det. Tilføj et skridt af slagsen “caseload_handover”, eller slet beskrivelsen.',
      'head-count-backwards': ({ role, atLeast, atMost }) =>
        `Rollen “${role}” skal have mindst ${atLeast}, men må højst have ${atMost}. Byt om på dem, eller ret et af tallene.`,
      'coordinator-missing': () => 'Ingen rolle kan koordinere. Sæt “coordinates” til true ved den, der gør.',
      'several-coordinators-demanded': ({ demanded }) =>
        `Der kræves ${demanded}, der koordinerer, men hver borger har præcis én. Lad kun én rolle koordinere, eller lad dem være alternativer med “atLeast” 0.`,
      'role-nobody-may-fill': ({ role }) =>
        `Rollen “${role}” er den ansvarlige sagsbehandler, og hun kommer altid fra en kommune. Tilføj “municipality”.`,
      'aftercare-promised-only': ({ role }) =>
        `Rollen “${role}” lover den samme gennem efterværnet, men der er intet efterværn. Tilføj en fase, eller lov til og med forløbet.`,
      'main-phase-missing': () => 'Der er intet forløb at være i. Tilføj en fase af slagsen “main”.',
      'main-phase-after-aftercare': ({ phase }) =>
        `Fasen “${phase}” er en del af forløbet, men står efter efterværnet. Flyt den op.`,
      'phase-date-not-later': ({ phase, date, before }) =>
        `Fasen “${phase}” slutter ${date}, men fasen før slutter først ${before}. Ret datoerne, så de følger hinanden.`,
      'open-phase-extended': ({ phase }) =>
        `Fasen “${phase}” har ingen fast slutdato og kan ikke forlænges. Slet forlængelsen, eller giv fasen en længde.`,
      'decider-never-there': ({ phase }) =>
        `I fasen “${phase}” beslutter den ansvarlige sagsbehandler, men ingen rolle kan have en fra kommunen. Giv en rolle “municipality” under lentBy, eller lad en anden beslutte.`,
      'phase-never-left': ({ phase }) =>
        `Fasen “${phase}” går videre ved siden af et job og slutter aldrig, så fasen efter bliver aldrig nået. Vælg “next_phase” eller “team_decides”.`,
      'next-phase-missing': ({ phase }) =>
        `Fasen “${phase}” giver plads til den næste, når et job begynder, men der er ingen næste. Tilføj en fase, eller vælg noget andet.`,
      'quiet-before-contact': ({ every, quietAfter }) =>
        `Et forløb kaldes stille efter ${quietAfter} uger, men kontakten er hver ${every}. uge. Lad stilheden vare mindst lige så længe.`,
      'session-kind-without-role': ({ kind }) =>
        `Mødeformen “${kind}” tilbydes, men ingen rolle må skrive den. Tilføj rollen, eller slet mødeformen.`,
      'activity-kind-not-offered': ({ activity, kind }) =>
        `Aktiviteten “${activity}” bruger mødeformen “${kind}”, som indsatsen ikke tilbyder. Tilføj den til sessionKinds, eller vælg en anden.`,
      'wave-without-window': ({ wave }) =>
        `Målingen “${wave}” har ingen dage at svare i. Skriv, hvor mange dage før og efter der tæller.`,
      'wave-after-the-course': ({ wave, week, weeks }) =>
        `Målingen “${wave}” ligger i uge ${week}, men forløbet varer højst ${weeks} uger. Vælg en tidligere uge, eller mål, når forløbet er slut.`,
      'consent-role-unknown': ({ role }) =>
        `Samtykket går til rollen “${role}”, som ikke findes. Tilføj rollen, eller ret nøglen.`,
      'consent-without-handover': ({ consent }) =>
        `Samtykket “${consent}” går til den tidligere sagsbehandler, men sagen bliver aldrig givet videre. Beskriv overdragelsen, eller vælg en anden modtager.`,
      'document-never-demanded': ({ rule, document }) =>
        `Reglen “${rule}” tæller “${document}”, men ingen bliver bedt om at skrive det. Kræv det ved “completed” under closingDocuments.`,
      'wave-unknown': ({ rule, wave }) =>
        `Reglen “${rule}” bruger målingen “${wave}”, som ikke findes. Tilføj målingen, eller ret nøglen.`,
      'wave-compared-with-itself': ({ rule, wave }) =>
        `Reglen “${rule}” sammenligner målingen “${wave}” med sig selv. Vælg to forskellige.`,
      'anchor-never-comes': ({ rule }) =>
        `Reglen “${rule}” tæller fra efterværnets slutning, men der er intet efterværn. Vælg en anden dag.`,
      'hours-without-work': ({ rule }) =>
        `Reglen “${rule}” spørger til timer om ugen ved noget, der ikke er arbejde. Slet timerne.`,
      'host-missing': ({ rule }) =>
        `Reglen “${rule}” sammenligner med en anden indsats, men denne er ikke lagt oven i nogen. Udfyld host, eller sæt besideHostOnly til false.`,
    } satisfies Words,
  },
  en: {
    wholeFile: 'The whole file',
    number: (list: string, number: number) => `${list} no. ${number}`,
    findings: {
      'file-missing': () => 'The file is not there. Put it in the folder, or correct the name.',
      'file-not-json': ({ line }) =>
        `The file cannot be read from line ${line} on. Look for a comma or a bracket that is missing or one too many.`,
      'file-misnamed': ({ expected }) => `The file must be called ${expected}, for its key and its number.`,
      'field-missing': () => 'Something is missing here. Fill in the field.',
      'field-unknown': ({ field }) => `The field “${field}” is not known. Correct its name, or delete it.`,
      'value-not-allowed': ({ allowed }) =>
        allowed === undefined
          ? 'This cannot stand here. The handbook says what can.'
          : `This cannot stand here. Choose one of: ${allowed}.`,
      'wrong-kind-of-value': () => 'A wrong kind of value stands here. See the example in the handbook.',
      'too-small': ({ minimum }) => `That is too little. It must be at least ${minimum}.`,
      'too-big': ({ maximum }) => `That is too much. It may be at most ${maximum}.`,
      'text-wrong-form': () =>
        'The form does not fit. Keys are written in small letters from a to z, digits and hyphens; dates as 2027-06-30.',
      'key-twice': ({ key }) => `“${key}” stands twice. Give one of them another name, or delete it.`,
      'figure-centre-missing': () =>
        'The figure stands around somebody, but its centre is empty. Write whom it stands around.',
      'host-is-itself': ({ programme }) =>
        `“${programme}” cannot be added to itself. Write the key of the programme it is added to.`,
      'fact-unknown': ({ fact }) =>
        `The criterion looks at “${fact}”, which nobody is asked for. Add the fact, or correct the key.`,
      'fact-answered-otherwise': ({ fact }) =>
        `The criterion looks at “${fact}” in a way that does not suit its answer. “yes” goes with yes or no, “one_of” with a code list.`,
      'route-without-decision': ({ route }) =>
        `The route “${route}” never comes to an answer. Add a step of the kind “decision”.`,
      'step-never-reached': ({ step }) =>
        `The step “${step}” stands after the decision and is never reached. Move it up before it, or delete it.`,
      'step-before-decision': ({ step }) =>
        `The step “${step}” belongs after a yes. Move it down after the decision.`,
      'handover-not-described': ({ step }) =>
        `The step “${step}” hands the case over, but it is not said how. Fill in caseloadHandover.`,
      'handover-without-step': () =>
        'The case is to be handed over, but no step does it. Add a step of the kind “caseload_handover”, or delete the description.',
      'head-count-backwards': ({ role, atLeast, atMost }) =>
        `The role “${role}” must have at least ${atLeast}, but may have at most ${atMost}. Swap them, or correct one of the numbers.`,
      'coordinator-missing': () => 'No role can coordinate. Set “coordinates” to true for the one that does.',
      'several-coordinators-demanded': ({ demanded }) =>
        `${demanded} who coordinate are demanded, but each citizen has exactly one. Let one role coordinate, or make them alternatives with “atLeast” 0.`,
      'role-nobody-may-fill': ({ role }) =>
        `The role “${role}” is the responsible caseworker, who always comes from a municipality. Add “municipality”.`,
      'aftercare-promised-only': ({ role }) =>
        `The role “${role}” promises the same person through aftercare, but there is no aftercare. Add a phase, or promise to the end of the course.`,
      'main-phase-missing': () => 'There is no course to be in. Add a phase of the kind “main”.',
      'main-phase-after-aftercare': ({ phase }) =>
        `The phase “${phase}” is part of the course, but stands after the aftercare. Move it up.`,
      'phase-date-not-later': ({ phase, date, before }) =>
        `The phase “${phase}” ends on ${date}, but the one before ends only on ${before}. Correct the dates so that they follow each other.`,
      'open-phase-extended': ({ phase }) =>
        `The phase “${phase}” has no fixed end and cannot be extended. Delete the extension, or give the phase a length.`,
      'decider-never-there': ({ phase }) =>
        `In the phase “${phase}” the responsible caseworker decides, but no role can have somebody from a municipality. Give a role “municipality” in lentBy, or let somebody else decide.`,
      'phase-never-left': ({ phase }) =>
        `The phase “${phase}” goes on beside a job and never ends, so the phase after it is never reached. Choose “next_phase” or “team_decides”.`,
      'next-phase-missing': ({ phase }) =>
        `The phase “${phase}” gives way to the next when a job begins, but there is no next. Add a phase, or choose something else.`,
      'quiet-before-contact': ({ every, quietAfter }) =>
        `A course is called quiet after ${quietAfter} weeks, but contact comes every ${every} weeks. Let the quiet last at least as long.`,
      'session-kind-without-role': ({ kind }) =>
        `Sessions of the kind “${kind}” are offered, but no role may record them. Add the role, or delete the kind.`,
      'activity-kind-not-offered': ({ activity, kind }) =>
        `The activity “${activity}” uses sessions of the kind “${kind}”, which the programme does not offer. Add it to sessionKinds, or choose another.`,
      'wave-without-window': ({ wave }) =>
        `The wave “${wave}” has no days to answer on. Write how many days before and after count.`,
      'wave-after-the-course': ({ wave, week, weeks }) =>
        `The wave “${wave}” lies in week ${week}, but the course lasts ${weeks} weeks at most. Choose an earlier week, or ask when the course is over.`,
      'consent-role-unknown': ({ role }) =>
        `The consent goes to the role “${role}”, which is not there. Add the role, or correct the key.`,
      'consent-without-handover': ({ consent }) =>
        `The consent “${consent}” goes to the former caseworker, but the case is never handed over. Describe the handover, or choose another recipient.`,
      'document-never-demanded': ({ rule, document }) =>
        `The rule “${rule}” counts “${document}”, but nobody is asked to write it. Demand it for “completed” under closingDocuments.`,
      'wave-unknown': ({ rule, wave }) =>
        `The rule “${rule}” uses the wave “${wave}”, which is not there. Add the wave, or correct the key.`,
      'wave-compared-with-itself': ({ rule, wave }) =>
        `The rule “${rule}” compares the wave “${wave}” with itself. Choose two different ones.`,
      'anchor-never-comes': ({ rule }) =>
        `The rule “${rule}” counts from the end of aftercare, but there is no aftercare. Choose another day.`,
      'hours-without-work': ({ rule }) =>
        `The rule “${rule}” asks for hours a week of something that is not work. Delete the hours.`,
      'host-missing': ({ rule }) =>
        `The rule “${rule}” compares with another programme, but this one is not added to any. Fill in host, or set besideHostOnly to false.`,
    } satisfies Words,
  },
});
