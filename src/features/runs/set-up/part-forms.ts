import type { LinePart, SinglePart } from '../about/about-addresses.ts';
import { basicsForm } from './basics-form.ts';
import { contactForm } from './contact-form.ts';
import { fundingForm } from './funding-form.ts';
import { hoursForm } from './hours-form.ts';
import type { PartForm } from './part-form.ts';
import { partiesForm } from './parties-form.ts';
import { placesForm } from './places-form.ts';
import { targetsForm } from './targets-form.ts';
import { versionForm } from './version-form.ts';

/** The form of each part of a run. */
export const partForms: Readonly<Record<SinglePart | LinePart, PartForm>> = {
  basics: basicsForm,
  contact: contactForm,
  version: versionForm,
  parties: partiesForm,
  places: placesForm,
  funding: fundingForm,
  hours: hoursForm,
  targets: targetsForm,
};
