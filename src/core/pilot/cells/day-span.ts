/** First and last local day, as days since 1970. */
export interface DaySpan {
  from: number;
  to: number;
}
