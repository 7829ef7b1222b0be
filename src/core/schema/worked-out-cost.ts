import { z } from "zod";
import { amount, shareAmount, tiers } from "./amount.ts";
import { explained } from "./explained.ts";

const currency = explained(
  z
    .string()
    .regex(/^[A-Z]{3}$/, { error: "currency" })
    .optional(),
  "計價幣別；未填就是本案的幣別",
  "Currency of the price; absent means the decision's",
);

function from<Form extends string>(form: Form) {
  return explained(z.literal(form), "用哪一種算法", "Which arithmetic");
}

const seats = z.strictObject({
  from: from("seats"),
  seats: explained(
    amount.optional(),
    "席次；未填則用方案的席次，再來是 drivers 的客服人數",
    "Seats; absent: as in the plan, then the agents of the drivers",
  ),
  tiers: explained(tiers, "每席每月單價（依席次級距）", "Price per seat and month, by seats"),
  currency,
});

const aiUsage = z.strictObject({
  from: from("ai-usage"),
  aiShare: explained(
    shareAmount.optional(),
    "這家廠商處理範圍內交給 AI 的比例；未填則用 decision.yaml 的",
    "Share given to this vendor's AI; absent: as in decision.yaml",
  ),
  billedShare: explained(
    shareAmount.optional(),
    "依廠商定義會計費的比例；未填則用試點量得的持續解決率",
    "Share billed by the vendor's definition; absent: the sustained rate measured in the pilot",
  ),
  includedUnits: explained(z.number().min(0).optional(), "每月內含次數", "Units included a month"),
  tiers: explained(tiers, "單價（依每月次數級距）", "Unit price, by units a month"),
  currency,
});

const messages = z.strictObject({
  from: from("messages"),
  pushesPer100Contacts: explained(
    amount.optional(),
    "每 100 次聯繫的付費推播；未填則用試點量得的",
    "Paid pushes per 100 contacts; absent: as measured in the pilot",
  ),
});

const work = z.strictObject({
  from: from("work"),
  count: explained(
    amount.optional(),
    "件數：程序、人數、主題、文章、天數；未填則用 drivers 的客服人數",
    "How many: procedures, people, topics; absent: the agents of the drivers",
  ),
  hoursEach: explained(amount, "每件工時", "Hours for each"),
  times: explained(
    amount.optional(),
    "倍數：部門數、每年次數、含流動率的係數",
    "Times: departments, rounds a year, allowance for turnover",
  ),
});

const migration = z.strictObject({
  from: from("migration"),
  records: explained(amount, "筆數", "Records"),
  minutesPer1000: explained(
    amount,
    "每千筆的清理、載入與檢查分鐘",
    "Minutes of cleaning, loading and checking per 1,000 records",
  ),
  loads: explained(
    z.number().int().min(1),
    "載入次數，含試載（例如兩次試載加正式一次寫 3）",
    "Loads, trials included: two trials and the real one make 3",
  ),
  fee: explained(amount.optional(), "廠商另收的費用", "What the vendor charges on top"),
});

const launchDip = z.strictObject({ from: from("launch-dip") });
const doubleRunning = z.strictObject({
  from: from("double-running"),
  months: explained(amount, "重疊月數", "Months of overlap"),
});
const exit = z.strictObject({
  from: from("exit"),
  hours: explained(
    amount.optional(),
    "退場演練的我方工時；未填則用演練量得的",
    "Hours of one exit; absent: as the exit rehearsal measured",
  ),
  times: explained(
    amount.optional(),
    "真正退場是演練的幾倍（演練只做一部分資料時要放大），預設 1",
    "How many times the rehearsal a real exit is, since a rehearsal moves part of the data; 1 by default",
  ),
  fee: explained(
    amount.optional(),
    "廠商的匯出協助費；未填則用演練時收的",
    "What the vendor charges for help; absent: as charged in the rehearsal",
  ),
  retrieval: explained(
    z
      .strictObject({
        months: explained(amount, "取回期幾個月仍要付費", "Months of retrieval that are paid"),
        feePerMonth: explained(amount, "取回期月費", "Fee of such a month"),
      })
      .optional(),
    "取回期；未填表示取回期不收費",
    "Retrieval after the end; absent means that it costs nothing",
  ),
});
const currencyBand = z.strictObject({ from: from("currency-band") });
const secondSwitch = z.strictObject({ from: from("second-switch") });

/** How a cost line is worked out from drivers, instead of a typed amount. */
export const workedOut = z.discriminatedUnion("from", [
  seats,
  aiUsage,
  messages,
  work,
  migration,
  launchDip,
  doubleRunning,
  exit,
  currencyBand,
  secondSwitch,
]);

export type WorkedOutCost = z.infer<typeof workedOut>;
