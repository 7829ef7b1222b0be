import { expect, it } from "vitest";
import { found, paths, places } from "../../../workspaces/checked-case.ts";

it("a stage may be opened on the day the one before is closed, not earlier", () => {
  expect(found()).toEqual([]);
  const diagnostics = found([paths.decision, "opened: 2026-03-20", "opened: 2026-03-19"]);
  expect(places(diagnostics)).toEqual([`stages-out-of-order ${paths.decision}:26:32`]);
});

it("a stage opened while the one before is open is a warning", () => {
  const [first] = found([paths.decision, ", closed: 2026-03-20", ""]);
  expect([first?.code, first?.severity]).toEqual(["previous-stage-open", "warning"]);
});
