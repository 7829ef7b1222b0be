import { expect, it } from "vitest";
import { noPilotTables, readPilotTables } from "../../../../src/core/parse/tables/pilot-tables.ts";

it("knows nothing of a folder without tables", () => {
  expect(readPilotTables("norvane", [])).toEqual({ tables: noPilotTables, diagnostics: [] });
});

it("reads the tables of its own folder only", () => {
  const bytes = new TextEncoder().encode("incident_id,start,end,channel\n");
  const files = [{ path: "pilots/norvane/incidents.csv", bytes }];
  expect(readPilotTables("norvane", files).tables.incidents?.rows).toEqual([]);
  expect(readPilotTables("tidalleaf", files).tables.incidents).toBeNull();
});
