/**
 * Where a citizen would like to work, in words everybody knows, and which main groups of the register's industries
 * (Dansk Branchekode, the first two digits) belong there. Eighty-eight groups are a register's list, not a question.
 * An industry may belong to two; one that belongs to none matches no wish, and is told as not known.
 */
const tradeAreas = {
  green: ['01', '02', '03', '81'],
  animals: ['01', '75'],
  food: ['10', '11', '55', '56'],
  shop: ['45', '46', '47'],
  warehouse_and_driving: ['49', '50', '51', '52', '53'],
  factory_and_workshop: [
    ...['13', '14', '15', '16', '17', '18', '20', '21', '22', '23', '24', '25'],
    ...['26', '27', '28', '29', '30', '31', '32', '33', '45', '95'],
  ],
  building: ['41', '42', '43'],
  cleaning: ['81', '96'],
  care: ['86', '87', '88'],
  children_and_school: ['85', '88'],
  office: ['64', '65', '66', '68', '69', '70', '71', '73', '74', '77', '78', '82', '84'],
  it_and_media: ['18', '58', '59', '60', '61', '62', '63'],
  culture_and_sport: ['79', '90', '91', '92', '93', '94'],
} as const satisfies Record<string, readonly string[]>;

export type TradeArea = keyof typeof tradeAreas;

export const tradeAreaNames = Object.keys(tradeAreas) as readonly TradeArea[];

const byBeginning = Map.groupBy(
  tradeAreaNames.flatMap((area) => tradeAreas[area].map((beginning) => ({ area, beginning }))),
  ({ beginning }): string => beginning,
);
const areas = new Map(
  [...byBeginning].map(([beginning, found]) => [beginning, found.map(({ area }) => area)]),
);

/** The areas an industry belongs to, by its code; none where the list has no place for it. */
export function areasOfIndustry(code: string): readonly TradeArea[] {
  return areas.get(code.slice(0, 2)) ?? [];
}
