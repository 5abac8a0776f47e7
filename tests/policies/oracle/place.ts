/** What a record hangs on, as far as it hangs on it; the oracle's own idea of "to this record". */
export interface Place {
  readonly authority?: string | undefined;
  readonly citizen?: string | undefined;
  readonly referral?: string | undefined;
  readonly enrolment?: string | undefined;
  readonly run?: string | undefined;
  /** The run a row about a citizen is written in: whoever leads must lead that one, too. */
  readonly writtenIn?: string | undefined;
  /** A house's card about a workplace, and the house. */
  readonly card?: string | undefined;
}

type Course = { authority_id: string; citizen_id: string; run_id: string; referral_id: string };

export const onCitizen = (row: { authority_id: string; citizen_id: string }): Place => ({
  authority: row.authority_id,
  citizen: row.citizen_id,
});

export const onReferral = (row: Course): Place => ({
  ...onCitizen(row),
  run: row.run_id,
  referral: row.referral_id,
});

export const onEnrolment = (row: Course & { enrolment_id: string }): Place => ({
  ...onReferral(row),
  enrolment: row.enrolment_id,
});
