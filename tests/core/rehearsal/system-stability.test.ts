import { expect, it } from "vitest";
import type { PilotFolder } from "../../../src/core/parse/workspace.ts";
import { systemStability } from "../../../src/core/rehearsal/system-stability.ts";
import { incident, recordsWith, tableOf } from "../../workspaces/pilot-records.ts";
import { shippedSample } from "../../workspaces/shipped-sample.ts";

const sample = shippedSample();
const folder = sample.pilots.get("norvane");
if (!folder) throw new Error("no pilot");
const silent: PilotFolder = { ...folder, ...recordsWith({}), tests: null };

it("takes no log for no knowledge, and an empty one for nothing said", () => {
  expect(systemStability(sample, silent)).toEqual({ gap: "not-logged" });
  const empty = { ...silent, ...recordsWith({ incidents: tableOf("incidents.csv", []) }) };
  expect(systemStability(sample, empty)).toEqual({ gap: "undeclared" });
});

it("measures each core channel over the whole days of the pilot in its zone", () => {
  const incidents = tableOf("incidents.csv", [
    incident({ channel: "phone", end: "2026-09-02T10:26:00+08:00", messagesLost: 5 }),
  ]);
  const found = systemStability(sample, { ...silent, ...recordsWith({ incidents }) });
  if ("gap" in found) throw new Error(found.gap);
  expect(found.channels.map(({ channel, outageMinutes }) => [channel, outageMinutes])).toEqual([
    ["line", 0],
    ["email", 0],
    ["phone", 26],
  ]);
  // Six weeks are 60,480 minutes.
  expect(found.worst).toBeCloseTo(1 - 26 / 60_480, 12);
  expect(found.messagesLost).toBe(5);
});

it("counts a declaration that nothing happened as measured", () => {
  const { tests } = folder;
  if (!tests) throw new Error("no tests");
  const value = { ...tests.value, noIncidents: { by: "x", on: "2026-10-12" } };
  const found = systemStability(sample, { ...silent, tests: { ...tests, value } });
  expect(found).toMatchObject({ worst: 1, incidents: 0, isDeclaredClean: true });
});

it("counts only incidents within the window, and says how many it left out", () => {
  const early = { start: "2026-01-02T10:00:00+08:00", end: "2026-01-02T11:00:00+08:00" };
  const before = incident({ ...early, channel: "phone", messagesLost: 7 });
  const own = incident({ channel: "phone", end: "2026-09-02T10:26:00+08:00", messagesLost: 5 });
  const logged = (rows: ReturnType<typeof incident>[]) =>
    systemStability(sample, {
      ...silent,
      ...recordsWith({ incidents: tableOf("incidents.csv", rows) }),
    });
  expect(logged([before, own])).toMatchObject({ incidents: 1, outside: 1, messagesLost: 5 });
  expect(logged([before])).toEqual({ gap: "undeclared" });
});
