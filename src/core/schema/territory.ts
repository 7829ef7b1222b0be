import { z } from "zod";
import { day } from "./day.ts";
import { explained } from "./explained.ts";
import { localisedText } from "./localised-text.ts";

/** In what a territory may have a hand: storage, access, ownership, or a sub-processor. */
export const dataPlaceIds = ["hosted", "accessed", "owned", "sub-processors"] as const;

export const territory = explained(
  z.string().regex(/^[A-Z]{2}$/, { error: "territory" }),
  "地區代碼，兩個大寫字母（ISO 3166-1），例如 TW",
  "Code of a territory, two capitals (ISO 3166-1), such as TW",
);

const named = z.union([z.array(territory).min(1), z.literal("undisclosed")]).optional();

export const subProcessor = z.strictObject({
  name: explained(localisedText, "複委託對象", "Name of the sub-processor"),
  territory,
  does: explained(localisedText, "做什麼", "What it does"),
  isAiMaker: explained(z.boolean().optional(), "是不是 AI 供應商", "Is it the maker of the AI"),
});

/** Where a vendor says our data is. Absent is "not asked"; `undisclosed` is "asked, and no answer". */
export const dataPlaces = explained(
  z
    .strictObject({
      hosted: explained(named, "資料存放的地區", "Where data is stored"),
      accessed: explained(named, "從哪些地區存取", "From where it is accessed"),
      owned: explained(named, "公司由哪些地區持有", "Where the company is owned"),
      subProcessors: explained(
        z
          .union([z.array(subProcessor).min(1), z.literal("none"), z.literal("undisclosed")])
          .optional(),
        "複委託名單，含 AI 供應商；明文寫無就填 none",
        "The sub-processors, AI makers included; none when that is written out",
      ),
    })
    .optional(),
  "資料地點與複委託；問了不答寫 undisclosed",
  "Places of data and sub-processors; undisclosed when asked and not answered",
);

/** A buyer's own rule: from here our data may not be stored, reached, owned or processed. */
export const restrictedTerritory = z.strictObject({
  territory,
  appliesTo: explained(
    z.array(z.enum(dataPlaceIds)).min(1).optional(),
    "適用於存放、存取、持有或複委託；未填為全部",
    "Applies to storage, access, ownership or sub-processors; absent means all",
  ),
  reason: explained(localisedText, "為什麼限制", "Why it is restricted"),
  source: explained(
    localisedText,
    "依據：內規、契約或主管機關",
    "Rule, contract or authority behind it",
  ),
});

/** What the buyer's own privacy notice tells the people whose data it is. */
export const privacyNotice = explained(
  z
    .strictObject({
      on: explained(day, "聲明版本日期", "Day of the notice in force"),
      territories: explained(
        z.array(territory).min(1),
        "聲明寫的利用地區",
        "Territories that the notice names",
      ),
    })
    .optional(),
  "本單位隱私權聲明寫的利用地區",
  "The territories named in the buyer's own privacy notice",
);

export type DataPlaceId = (typeof dataPlaceIds)[number];
export type DataPlaces = NonNullable<z.infer<typeof dataPlaces>>;
export type PrivacyNotice = NonNullable<z.infer<typeof privacyNotice>>;
export type SubProcessor = z.infer<typeof subProcessor>;
export type RestrictedTerritory = z.infer<typeof restrictedTerritory>;
