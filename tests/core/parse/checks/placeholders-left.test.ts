import { expect, it } from "vitest";
import { type Change, found, paths, pointedAt } from "../../../workspaces/checked-case.ts";

const named = (text: string): Change[] => [
  [paths.decision, "organisation: 雲杉選物", `organisation: ${text}`],
  [paths.vendor, "kind: 國際套裝軟體", `kind: ${text}`],
];

it.each(["請填公司名稱", "Fill in the name of the maker"])("warns of %s at its place", (text) => {
  const findings = found(...named(text));
  expect(findings.map((one) => [one.code, one.severity, one.place.file, pointedAt(one)])).toEqual(
    [paths.decision, paths.vendor].map((path) => ["placeholder-left", "warning", path, text]),
  );
});

it.each(["表單請填妥後寄回", "Filling in", "Fillinger"])("lets %s pass", (text) => {
  expect(found(...named(text))).toEqual([]);
});
