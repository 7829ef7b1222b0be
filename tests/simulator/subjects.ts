import type { Topic } from "./customers.ts";
import type { Draws } from "./draws.ts";

/** What customers put in the subject line; invented for this sample. {n} becomes a number. */
const lines: Record<Topic, readonly string[]> = {
  訂單查詢: [
    "訂單 QS{n} 請問什麼時候出貨",
    "下單後沒有收到確認信",
    "可以改收件地址嗎？訂單 QS{n}",
    "想把兩張訂單併在一起寄",
    "訂單狀態一直停在處理中",
  ],
  配送進度: [
    "包裹顯示已送達，但我沒有收到",
    "超商取貨逾期了，可以再配一次嗎",
    "物流 {n} 三天沒有更新",
    "請問今天會到貨嗎？家裡沒人",
    "想指定晚上配送",
  ],
  優惠與會員: [
    "優惠碼輸入後沒有折扣",
    "點數什麼時候入帳",
    "生日禮金不見了",
    "滿額贈沒有放進箱子裡",
    "會員等級怎麼計算",
  ],
  商品諮詢: [
    "請問這款鍋子可以用電磁爐嗎",
    "「木質收納架」有沒有其他顏色",
    "尺寸 {n} 公分放得下嗎？",
    "什麼時候補貨",
    "想比較兩款的差別",
  ],
  退換貨: [
    "收到的杯子有裂痕，想換貨",
    "七天鑑賞期怎麼退",
    "退貨單 {n} 還沒派人來收",
    "寄錯顏色了",
    "少了一個配件",
  ],
  付款與發票: [
    "信用卡被扣兩次",
    "發票要改統一編號",
    "退款什麼時候會到",
    "ATM 轉帳後訂單被取消",
    "載具號碼填錯了",
  ],
  客訴: [
    "同一件事問了三次，每次答案都不一樣",
    "等了一個星期沒有人處理",
    "你們的客服機器人一直叫我重新輸入",
    "包裝破損，商品全濕，非常失望",
    "要求主管回電",
  ],
};

/** Hostile on purpose: a spreadsheet would run it, so every face must show it as plain text. */
export const hostileSubject = "=cmd|'/C calc'!A0 優惠碼不能用";

export function subjectOf(topic: Topic, draws: Draws): string {
  const choices = lines[topic];
  const line = choices[Math.floor(draws.uniform() * choices.length)] ?? "";
  return line.replace("{n}", String(10_000 + Math.floor(draws.uniform() * 90_000)));
}
