import { expect, it } from "vitest";
import { panelPage } from "../../../../src/core/report/pages/panel-page.ts";
import { panelContext, sealed } from "../../../workspaces/panel-report.ts";

it("says who judged, by which method, what the rules ask for, and who did what", () => {
  expect(panelPage(panelContext()).sections.map(({ id }) => id)).toEqual([
    "round",
    "method",
    "remarks",
    "log",
  ]);
  expect(panelPage(panelContext({})).sections.map(({ id }) => id)).toEqual(["round", "method"]);
});

it("gives no level away while sealed, in either language", () => {
  for (const language of ["en", "zh-Hant"] as const) {
    const words = JSON.stringify(panelPage(panelContext(sealed, undefined, {}, language)));
    expect(words).not.toMatch(/61\.2|19\.9|6\.12|1\.98/);
  }
});
