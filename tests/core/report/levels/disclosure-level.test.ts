import { expect, it } from "vitest";
import {
  disclosureLevels,
  levelName,
} from "../../../../src/core/report/levels/disclosure-level.ts";
import { contextOf } from "../../../workspaces/reported-decision.ts";

it("has four editions and one for each vendor", () => {
  expect(disclosureLevels(contextOf().workspace).map(levelName)).toEqual([
    "working",
    "committee",
    "executive",
    "vendor-alpha",
    "vendor-beta",
    "vendor-gamma",
    "public",
  ]);
});
