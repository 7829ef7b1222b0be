/** Who writes, where and about what: the same in every period, except for the mix of channels. */

export const channels = ["line", "facebook-messenger", "email", "web-chat", "phone"] as const;
export type Channel = (typeof channels)[number];

export const topicShares = {
  訂單查詢: 26,
  配送進度: 20,
  優惠與會員: 14,
  商品諮詢: 12,
  退換貨: 14,
  付款與發票: 9,
  客訴: 5,
} as const;
export type Topic = keyof typeof topicShares;

/** What the buyer lets an AI answer; money, returns and complaints stay with people. */
export const aiTopics: ReadonlySet<Topic> = new Set(["訂單查詢", "配送進度", "優惠與會員"]);
export const aiChannels: ReadonlySet<Channel> = new Set(["line", "facebook-messenger", "web-chat"]);

export const priorityShares = { low: 15, normal: 70, high: 12, urgent: 3 } as const;
export type Priority = keyof typeof priorityShares;

/** Monday to Sunday; Monday brings the weekend's questions. */
const weekdayWeights = [1.24, 1.12, 1.02, 1.0, 0.96, 0.8, 0.86];

/** Midnight to 23:00; shoppers write at lunch, after work and late in the evening. */
const hourWeights = [
  1.6, 0.9, 0.5, 0.3, 0.3, 0.4, 0.8, 1.6, 3.2, 5.4, 6.6, 6.8, 6.2, 6.0, 6.6, 6.4, 5.8, 5.2, 5.0,
  5.6, 6.8, 7.0, 5.4, 3.4,
];

const weekWeight = sum(weekdayWeights) * sum(hourWeights);

/** Which share of a week's tickets arrives in this hour (weekday 0 = Monday)? The 168 add up to 1. */
export function shareOfWeek(weekday: number, hour: number): number {
  return ((weekdayWeights[weekday] ?? 0) * (hourWeights[hour] ?? 0)) / weekWeight;
}

/** Are people at their desks at this local hour? Service runs from 9 to 21, every day. */
export function isStaffed(hour: number): boolean {
  return hour >= 9 && hour < 21;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
