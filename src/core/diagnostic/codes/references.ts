import type { Language } from "../../text/language.ts";
import type { CodeTable } from "../code-form.ts";

const kinds: Readonly<Record<string, Record<Language, string>>> = {
  question: { "zh-Hant": "決策問題", en: "question" },
  criterion: { "zh-Hant": "評選準則", en: "criterion" },
  test: { "zh-Hant": "測試", en: "test" },
  risk: { "zh-Hant": "風險", en: "risk" },
  clause: { "zh-Hant": "合約條款", en: "clause" },
  duty: { "zh-Hant": "三方責任", en: "duty" },
  "cost-line": { "zh-Hant": "成本項目", en: "cost line" },
  "benefit-line": { "zh-Hant": "效益項目", en: "benefit line" },
  fact: { "zh-Hant": "事實", en: "fact" },
  kpi: { "zh-Hant": "指標", en: "KPI" },
  "reply-tier": { "zh-Hant": "回覆時限分層", en: "reply tier" },
  item: { "zh-Hant": "檢核項目", en: "checklist item" },
  channel: { "zh-Hant": "通路", en: "channel" },
  vendor: { "zh-Hant": "廠商", en: "vendor" },
  period: { "zh-Hant": "試點期間", en: "pilot period" },
  "scale-item": { "zh-Hant": "量尺項目", en: "item of the scale" },
  stage: { "zh-Hant": "階段", en: "stage" },
  refusal: { "zh-Hant": "防火牆規則", en: "refusal" },
  integration: { "zh-Hant": "串接對象", en: "integration" },
  touchpoint: { "zh-Hant": "接觸點", en: "touchpoint" },
  "recovery-tier": { "zh-Hant": "補救分級", en: "recovery tier" },
  year: { "zh-Hant": "行事曆年度", en: "calendar year" },
};

function kindWords(kind: string | number | undefined, language: Language): string {
  return kinds[String(kind)]?.[language] ?? String(kind);
}

/** Codes about ids: what points nowhere, and what is declared twice. */
export const referenceCodes = {
  "unknown-id": {
    severity: "error",
    "zh-Hant": {
      title: "識別碼找不到對象",
      message: ({ kind, found, where }) =>
        `沒有名為「${found}」的${kindWords(kind, "zh-Hant")}（應定義於 ${where}）。`,
      mend: ({ nearest, kind }) =>
        nearest
          ? `是否要寫成「${nearest}」？`
          : `請改用已定義的識別碼，或先新增這個${kindWords(kind, "zh-Hant")}。`,
      explanation:
        "文件之間用識別碼互相連結：廠商的答案連到準則，準則連到風險與條款。打錯一個字，那筆答案就不會被計入，看起來卻像已經填過。",
    },
    en: {
      title: "An id that points nowhere",
      message: ({ kind, found, where }) =>
        `There is no ${kindWords(kind, "en")} "${found}" (they are declared in ${where}).`,
      mend: ({ nearest, kind }) =>
        nearest
          ? `Should it be "${nearest}"?`
          : `Use an id that is declared, or declare the ${kindWords(kind, "en")} first.`,
      explanation:
        "Documents are joined by ids: a vendor's answers to criteria, criteria to risks and clauses. With one letter wrong the answer does not count, while it looks filled in.",
    },
  },
  "unlisted-channel": {
    severity: "warning",
    "zh-Hant": {
      title: "通路不在通路清單裡",
      message: ({ found, where }) => `通路「${found}」不在 ${where} 的通路清單裡。`,
      mend: ({ nearest }) =>
        nearest ? `是否要寫成「${nearest}」？` : "若確實用不到，可以保留；否則請加到通路清單。",
      explanation:
        "通用的設定可以提到本單位沒有的通路，所以這只是警告；但若是打錯字，該通路就會沒有回覆時限。",
    },
    en: {
      title: "A channel that is not in the channel list",
      message: ({ found, where }) => `The channel "${found}" is not in the list of ${where}.`,
      mend: ({ nearest }) =>
        nearest
          ? `Should it be "${nearest}"?`
          : "Keep it if it is not in use; otherwise add it to the channel list.",
      explanation:
        "General settings may speak of channels this buyer does not have, so it is only a warning; but a misspelt one leaves a channel without its reply tier.",
    },
  },
  "doubled-id": {
    severity: "error",
    "zh-Hant": {
      title: "識別碼重複",
      message: ({ kind, found, firstLine }) =>
        `${kindWords(kind, "zh-Hant")}「${found}」在第 ${firstLine} 行已經用過。`,
      mend: () => "請改成不同的識別碼，或刪除重複的那一筆。",
      explanation: "識別碼代表唯一的一件事；重複時無法知道答案、權重或條款屬於哪一筆。",
    },
    en: {
      title: "An id declared twice",
      message: ({ kind, found, firstLine }) =>
        `The ${kindWords(kind, "en")} "${found}" was already declared on line ${firstLine}.`,
      mend: () => "Give it another id, or remove the second one.",
      explanation:
        "An id stands for one thing; when it is doubled, nobody knows to which one an answer, a weight or a clause belongs.",
    },
  },
  "renamed-id": {
    severity: "note",
    "zh-Hant": {
      title: "識別碼已改名",
      message: ({ kind, found, now, on }) =>
        `${kindWords(kind, "zh-Hant")}「${found}」自 ${on} 起改名為「${now}」，已照新名讀取。`,
      mend: ({ now }) => `請改寫成「${now}」。`,
      explanation: "改名不改意義：舊檔案仍然算數，報告一律用新名。改寫之後，這則提醒就會消失。",
    },
    en: {
      title: "An id that was renamed",
      message: ({ kind, found, now, on }) =>
        `The ${kindWords(kind, "en")} "${found}" is called "${now}" since ${on}, and was read as that.`,
      mend: ({ now }) => `Write "${now}".`,
      explanation:
        "A new name changes no meaning: old files still count, and the report uses the new name. Once it is rewritten, this note goes away.",
    },
  },
  "old-and-new-id": {
    severity: "error",
    "zh-Hant": {
      title: "舊名與新名同時使用",
      message: ({ kind, found, now }) =>
        `${kindWords(kind, "zh-Hant")}「${found}」已改名為「${now}」，但兩個名字在這裡並列。`,
      mend: ({ found, now }) => `請把兩筆合併到「${now}」，再刪除「${found}」。`,
      explanation: "兩個名字是同一件事，卻各有一筆內容；哪一筆才對，只有寫的人知道。",
    },
    en: {
      title: "Old and new name side by side",
      message: ({ kind, found, now }) =>
        `The ${kindWords(kind, "en")} "${found}" is called "${now}" now, but both stand here.`,
      mend: ({ found, now }) => `Join the two under "${now}" and remove "${found}".`,
      explanation:
        "Both names mean one thing, each with something written under it; which one is right only the writer knows.",
    },
  },
  "alias-to-removed-id": {
    severity: "error",
    "zh-Hant": {
      title: "改名指向不存在的識別碼",
      message: ({ kind, found, now, where }) =>
        `「${found}」改名為「${now}」，但 ${where} 沒有這個${kindWords(kind, "zh-Hant")}。`,
      mend: ({ nearest }) =>
        nearest
          ? `是否要寫成「${nearest}」？`
          : "請改指向現有的識別碼；若那件事已經取消，請刪除這一行改名，並移除舊檔案裡的內容。",
      explanation: "改名要有去處。指向已刪除的識別碼，舊檔案裡的答案就會無聲消失。",
    },
    en: {
      title: "A rename that points at nothing",
      message: ({ kind, found, now, where }) =>
        `"${found}" was renamed to "${now}", but ${where} has no such ${kindWords(kind, "en")}.`,
      mend: ({ nearest }) =>
        nearest
          ? `Should it be "${nearest}"?`
          : "Point it at an id that exists; if the thing was given up, remove the rename and what old files say of it.",
      explanation:
        "A rename needs somewhere to go. Pointing at an id that was removed, it would let the answers of old files vanish without a word.",
    },
  },
  "circular-alias": {
    severity: "error",
    "zh-Hant": {
      title: "改名繞成一圈",
      message: ({ found, now }) => `「${found}」改名為「${now}」，繞一圈又回到「${found}」。`,
      mend: () => "請只留下從舊名到現用名的那幾行。",
      explanation: "改名可以接續好幾次，但一定要停在現在用的名字；繞成一圈就沒有名字可用。",
    },
    en: {
      title: "Renames in a circle",
      message: ({ found, now }) =>
        `"${found}" was renamed to "${now}", which leads back to "${found}".`,
      mend: () => "Keep only the lines that lead from old names to the one in use.",
      explanation:
        "One rename may follow another, but they must end at a name that is in use; in a circle there is none.",
    },
  },
  "circular-link": {
    severity: "error",
    "zh-Hant": {
      title: "連結繞成一圈",
      message: ({ kind, found, key }) =>
        `${kindWords(kind, "zh-Hant")}「${found}」的「${key}」繞一圈又指回自己。`,
      mend: ({ key }) => `請刪掉其中一個「${key}」，讓至少一項獨立計算。`,
      explanation:
        "並列比較的成本不會加進總額。兩項互相指著對方，兩項就都不會被加，總成本會少一塊而看不出來。",
    },
    en: {
      title: "Links in a circle",
      message: ({ kind, found, key }) =>
        `"${key}" of the ${kindWords(kind, "en")} "${found}" leads back to itself.`,
      mend: ({ key }) => `Remove one "${key}", so that at least one of them counts.`,
      explanation:
        "A cost that stands beside another is not added. When two point at each other neither is, and the total lacks them unseen.",
    },
  },
} satisfies CodeTable;
