import { expect, it } from "vitest";
import { found, paths, pointedAt } from "../../../workspaces/checked-case.ts";

const none = (item: string) =>
  [
    paths.vendor,
    "    reading: [tickets]\n",
    `    reading: [tickets]\n    expresslyNone: [${item}]\n`,
  ] as const;
const listed = [
  paths.vendor,
  "answers:",
  "dataPlaces: { subProcessors: [{ name: X, territory: SG, does: hosting }] }\nanswers:",
] as const;

it("there may be no sub-processors, but not no return of data", () => {
  expect(found(none("sub-processors"))).toEqual([]);
  const [one] = found(none("return-deletion"));
  expect(one).toMatchObject({ code: "none-not-allowed", severity: "error" });
  expect(one && pointedAt(one)).toBe("return-deletion");
});

it("a none beside a list of sub-processors is a warning", () => {
  const codes = found(none("sub-processors"), listed).map(({ code, severity }) => [code, severity]);
  expect(codes).toEqual([["none-contradicted", "warning"]]);
});

it("a territory is two capitals", () => {
  const [one] = found([paths.vendor, "answers:", "dataPlaces: { hosted: [Taiwan] }\nanswers:"]);
  expect(one?.severity).toBe("error");
  expect(one?.place.file).toBe(paths.vendor);
});
