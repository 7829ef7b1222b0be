import { expect, it } from "vitest";
import { namesOf } from "../../../src/core/report/names.ts";
import { reportText } from "../../../src/core/text/zh-hant/report.ts";
import { inputOf } from "../../workspaces/reported-decision.ts";

const names = namesOf(inputOf().workspace, reportText, "zh-Hant");

it("calls things as the documents do, in the reader's language", () => {
  expect(names.vendor("alpha")).toBe("甲系統");
  expect(names.criterion("inbox")).toBe("單一收件匣");
  expect(names.costLine("seats")).toBe("席次");
  expect(names.role("sponsor")).toBe("發起人");
});

it.each(["unheard-of", "toString", "__proto__"])("shows the id itself for %s", (id) => {
  expect([names.vendor(id), names.role(id), names.kpi(id)]).toEqual([id, id, id]);
});
