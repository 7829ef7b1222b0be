import { expect, it } from "vitest";
import {
  isShare,
  limitOf,
  naturalDirection,
  percent,
} from "../../../../src/core/parse/checks/target-values.ts";
import { readDocument } from "../../../../src/core/parse/read-document.ts";
import { caseFiles, paths } from "../../../workspaces/checked-case.ts";

it("knows which KPIs are better when lower, and which are shares", () => {
  expect(naturalDirection("backlog")).toBe("lower");
  expect(naturalDirection("csat")).toBe("higher");
  expect([isShare("csat"), isShare("nps"), isShare("backlog")]).toEqual([true, false, false]);
});

it("percentages are rounded to a tenth", () => {
  expect([percent(0.23077), percent(0.7), percent(0)]).toEqual(["23.1%", "70%", "0%"]);
});

it("takes the limit of a target in numbers, and none of the others", () => {
  const file = caseFiles("clean").find(({ path }) => path === paths.kpis);
  const kpis = file && readDocument("kpis", "", file).document;
  if (!kpis) throw new Error("unread");
  const path = ["kpis", 0, "target", "atLeast"];
  expect(limitOf(kpis, "first-contact-resolution")).toEqual({ bound: "atLeast", value: 0.7, path });
  expect(limitOf(kpis, "first-response-time")).toBeNull();
  expect(limitOf(kpis, "csat")).toBeNull();
});
