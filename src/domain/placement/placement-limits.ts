import { plainDate } from '../kernel/plain-date.ts';
import type { PlacementLimit } from './placement-limit.ts';

/** The act on active employment efforts has counted so since it came into force; the act that is expected for 2027 ends it by a day. */
const since2020 = { from: plainDate('2020-01-01'), to: undefined };

/** Small flexjobs came with the reform of 2013; the code for them begins with the lists, a year later. */
const since2014 = { from: plainDate('2014-01-01'), to: undefined };

const placement = { code: 'virksomhedspraktik', measured: 'weeks', period: since2020 } as const;
const subsidy = { code: 'loentilskud', measured: 'months', period: since2020 } as const;

/**
 * What the law says of how long and how many hours, for each kind of work: the nearest limit first. Kinds without a row
 * – ordinary jobs, ordinary hours beside a benefit, flexjobs – have no limit we know of.
 */
export const placementLimits: readonly PlacementLimit[] = [
  {
    ...placement,
    key: 'placement_short',
    most: 4,
    legalReference: 'LAB § 61, stk. 1',
    source: 'Almen viden, ikke slået op',
    verified: 'verify',
  },
  {
    ...placement,
    key: 'placement_assessed',
    most: 13,
    legalReference: 'LAB § 61, stk. 2',
    source: 'Lovbekendtgørelse nr. 280 af 1. marts 2024 er læst om forlængelsen; de 13 uger er ikke slået op',
    verified: 'verify',
  },
  {
    ...placement,
    key: 'placement_special_need',
    most: 26,
    legalReference: 'LAB § 61, stk. 2',
    source: 'Lovbekendtgørelse nr. 280 af 1. marts 2024',
    verified: 'read',
  },
  {
    ...subsidy,
    key: 'subsidy_public_insured',
    most: 4,
    legalReference: 'LAB, kap. 12',
    source: 'Læst hos en a-kasse og en kommune; paragraf og ordlyd er ikke slået op',
    verified: 'verify',
  },
  {
    ...subsidy,
    key: 'subsidy_half_year',
    most: 6,
    legalReference: 'LAB, kap. 12',
    source: 'Læst hos en a-kasse og en kommune; paragraf og ordlyd er ikke slået op',
    verified: 'verify',
  },
  {
    ...subsidy,
    key: 'subsidy_year',
    most: 12,
    legalReference: 'LAB, kap. 12',
    source: 'Læst hos en kommune; paragraf og ordlyd er ikke slået op',
    verified: 'verify',
  },
  {
    key: 'small_flexjob_hours',
    code: 'mini-fleksjob',
    measured: 'hours_a_week',
    most: 10,
    period: since2014,
    legalReference: 'LAB',
    source: 'Almen viden, ikke slået op',
    verified: 'verify',
  },
];
