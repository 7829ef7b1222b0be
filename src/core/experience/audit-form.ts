import { type Form, type FormRow, input, words } from "../panel/questionnaire/form.ts";
import { type Grid, gridText } from "../panel/questionnaire/grid.ts";
import { replyRubric } from "../schema/reply-rubric.ts";
import { experienceText as en } from "../text/en/experience.ts";
import type { Language } from "../text/language.ts";
import { experienceText as zhHant } from "../text/zh-hant/experience.ts";

const texts = { "zh-Hant": zhHant, en };
const scores = ["0", "1", "2", "n/a"];
const codeWidth = 9;
const itemWidth = 11;
const noteWidth = 30;
const raterLabel = "rater";

function rubricRows(language: Language): FormRow[] {
  const { rubric, audit } = texts[language];
  return [
    {
      cells: [
        words(audit.item, "heading"),
        words(audit.lookedFor, "heading"),
        words(audit.roots, "heading"),
      ],
    },
    ...replyRubric.map((item): FormRow => {
      const mark = item.isEssential ? audit.essential : item.isAfterFault ? audit.afterFault : "";
      return {
        cells: [
          words(`${rubric[item.id]?.label ?? item.id}${mark}`, "strong"),
          words(rubric[item.id]?.lookedFor ?? ""),
          words(item.roots.join(", ")),
        ],
      };
    }),
  ];
}

/**
 * The sheet in which one rater judges replies whose authors are hidden: a row per reply, a column per
 * item of the rubric, drop-downs of 0, 1, 2 and "n/a". The second sheet explains the items.
 *
 * @example auditForm("A", ["R001"], "2026-11-24", "en").sheets.length // 2
 */
export function auditForm(
  rater: string,
  replies: readonly string[],
  asOf: string,
  language: Language,
): Form {
  const { rubric, audit } = texts[language];
  const heads = replyRubric.map(({ id }) => words(rubric[id]?.label ?? id, "heading"));
  const ids = replyRubric.map(({ id }) => words(id, "hidden"));
  const marks = replyRubric.map(() => input(null, { options: scores }));
  const rows: FormRow[] = [
    { cells: [words(audit.sheetTitle, "title")] },
    { cells: [words(raterLabel, "strong"), input(rater, { entry: "text" })] },
    { isHidden: true, cells: [words("reply_code", "hidden"), ...ids, words("note", "hidden")] },
    { cells: [words(audit.reply, "heading"), ...heads, words(audit.note, "heading")] },
    ...replies.map(
      (reply): FormRow => ({
        cells: [words(reply, "strong"), ...marks, input(null, { entry: "text" })],
      }),
    ),
  ];
  const columns = [
    { width: codeWidth },
    ...replyRubric.map(() => ({ width: itemWidth })),
    { width: noteWidth },
  ];
  return {
    title: audit.sheetTitle,
    asOf,
    sheets: [
      { name: audit.ratings, columns, rows, frozenRows: 4 },
      {
        name: audit.rubricSheet,
        columns: [{ width: 24 }, { width: 60 }, { width: 40 }],
        rows: rubricRows(language),
      },
    ],
  };
}

/** One row of reply-audit.csv, as text. */
export type AuditEntry = {
  reply: string;
  rater: string;
  item: string;
  score: string;
  note: string;
};

/**
 * What a rater filled in, as rows of `reply-audit.csv`; cells left empty stay out. Null when the
 * workbook is no such sheet.
 *
 * @example auditEntries(grid)?.[0] // { reply: "R001", rater: "A", item: "understood", score: "2", note: "" }
 */
export function auditEntries(grid: Grid): AuditEntry[] | null {
  for (const { rows } of grid.sheets) {
    const ids = rows.find((row) => gridText(row[0]) === "reply_code");
    if (ids === undefined) continue;
    const rater = gridText(rows.find((row) => gridText(row[0]) === raterLabel)?.[1]);
    const places = replyRubric.map(({ id }) => ({
      item: id,
      at: ids.findIndex((cell) => gridText(cell) === id),
    }));
    const noteAt = ids.findIndex((cell) => gridText(cell) === "note");
    return rows.slice(rows.indexOf(ids) + 1).flatMap((row) => {
      const reply = gridText(row[0]);
      if (!/^R\d+$/.test(reply)) return [];
      const note = noteAt < 0 ? "" : gridText(row[noteAt]);
      return places.flatMap(({ item, at }, index) => {
        const score = at < 0 ? "" : gridText(row[at]);
        return score === "" ? [] : [{ reply, rater, item, score, note: index === 0 ? note : "" }];
      });
    });
  }
  return null;
}
