import { addYears } from '../hours/day.ts';
import { subtypes } from './business-types.ts';

/** Countries whose law on reviews is known here. */
export const reviewCountries = ['IT'] as const;
export type ReviewCountry = (typeof reviewCountries)[number];

export interface ReviewRules {
  /** Whether it speaks of a kind of business, by its schema.org type. */
  readonly concerns: (type: string) => boolean;
  /** Within so many days of the visit a review must be written. */
  readonly daysAfterVisit: number;
  /** For so many years it may be shown as one of today. */
  readonly years: number;
  /** The law that says so. */
  readonly source: string;
}

const catering: readonly string[] = [
  ...subtypes.FoodEstablishment,
  ...subtypes.LodgingBusiness,
  'TravelAgency',
];

/** What the law of a country asks of reviews. A reminder for staff, and no legal advice. */
export const reviewRules: Readonly<Record<ReviewCountry, ReviewRules>> = {
  IT: {
    concerns: (type) => catering.includes(type),
    daysAfterVisit: 30,
    years: 2,
    source: 'legge annuale sulle piccole e medie imprese 2026, artt. 18–23',
  },
};

interface Business {
  readonly address: { readonly country: string };
  readonly type: string;
  readonly moreTypes: readonly string[];
}

/** Whether the law of a country on reviews speaks of a business. */
export const isConcerned = ({ address, type, moreTypes }: Business, country: ReviewCountry): boolean =>
  address.country === country && [type, ...moreTypes].some(reviewRules[country].concerns);

/** The last day on which a review may be shown as one of today. */
export const lastDayShown = (published: string, { years }: ReviewRules): string => addYears(published, years);
