/** What the service cost in one week: licences, labour and AI usage, as declared by the buyer. */
export interface WeeklyCost {
  /** Any day of the ISO week, as ISO text. */
  week: string;
  /** In the smallest unit of the currency (New Taiwan dollars have none: whole dollars). */
  costMinor: number;
}
