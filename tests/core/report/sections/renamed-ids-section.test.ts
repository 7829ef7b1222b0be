import { expect, it } from "vitest";
import { renamedIdsSection } from "../../../../src/core/report/sections/renamed-ids-section.ts";
import { rowOf, tableIn } from "../../../workspaces/report-contents.ts";
import { changed, contextOf } from "../../../workspaces/reported-decision.ts";

const reason = { "zh-Hant": "大家都這麼說", en: "Everyone says so" };
const renamed = [{ kind: "criterion", from: "one-queue", to: "inbox", on: "2026-10-01", reason }];

it("shows old and new name with day and reason; null when nothing was renamed", () => {
  const context = contextOf(changed("checklists/decision-questions.yaml", { renamed }));
  expect(rowOf(tableIn(renamedIdsSection(context)), "criterion-one-queue")).toMatchObject({
    from: { text: "one-queue", trace: { file: "checklists/decision-questions.yaml" } },
    to: { text: "inbox" },
    on: { text: "2026-10-01" },
    reason: { text: "Everyone says so" },
  });
  expect(renamedIdsSection(contextOf())).toBeNull();
});
