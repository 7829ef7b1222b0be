import { expect, it } from "vitest";
import { isWholeAt, placeOf, readDocument } from "../../../src/core/parse/read-document.ts";
import { changedFiles, file, paths, places } from "../../workspaces/checked-case.ts";

const decision = (...changes: [string, string][]) => {
  const files = changedFiles(...changes.map(([from, to]) => [paths.decision, from, to] as const));
  const found = files.find(({ path }) => path === paths.decision) ?? file("", "");
  return readDocument("decision", "", found);
};

it("a document is typed, and every value leads to its line", () => {
  const { document, diagnostics, isReadable } = decision();
  expect([diagnostics, isReadable]).toEqual([[], true]);
  if (!document) throw new Error("unread");
  expect(document.value.channels[1]?.monthlyVolume).toBeNull();
  expect(placeOf(document, ["channels", 1, "id"])).toMatchObject({
    line: 17,
    column: 9,
    length: 5,
  });
  expect(placeOf(document, ["channels", 1, "core"], "key")).toMatchObject({ line: 20, column: 5 });
  expect(placeOf(document, ["channels", 1, "nothing"])).toMatchObject({ line: 17 });
});

it("a faulty part is left out of the document, which then is not whole", () => {
  const { document, written } = decision(["monthlyVolume: 1800", "monthlyVolume: many"]);
  if (!document) throw new Error("unread");
  expect(document.value.channels.map(({ id }) => id)).toEqual(["email"]);
  expect([isWholeAt(document, []), isWholeAt(document, ["stages"])]).toEqual([false, true]);
  expect(written?.value).toMatchObject({ channels: [{ id: "line" }, { id: "email" }] });
});

it("before a syntax error faults of content are told, behind it nothing is certain", () => {
  const { diagnostics, document, isReadable } = decision(
    ["track: private", "track: privat"],
    ["phase: 1\n", "phase: 1\n   tool: x\n"],
    ["seed: 7", "seed: seven"],
  );
  expect([document, isReadable]).toEqual([null, false]);
  expect(places(diagnostics).sort()).toEqual([
    `not-one-of ${paths.decision}:7:8`,
    `yaml-syntax ${paths.decision}:16:4`,
  ]);
});

it("a file that cannot be decoded yields one finding and no document", () => {
  const bytes = Uint8Array.of(0x81, 0xff, 0xff);
  const reading = readDocument("kpis", "", { path: paths.kpis, bytes });
  expect([reading.document, reading.written]).toEqual([null, null]);
  expect(reading.diagnostics.map(({ code }) => code)).toEqual(["unreadable-encoding"]);
});
