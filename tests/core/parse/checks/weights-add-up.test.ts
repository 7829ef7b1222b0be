import { expect, it } from "vitest";
import { found, paths, places } from "../../../workspaces/checked-case.ts";

it("question weights make 100 in every preset that is used", () => {
  const [first, ...rest] = found([paths.questions, "small-shop: 70", "small-shop: 75"]);
  expect(first?.code).toBe("weights-not-100");
  expect(first?.params).toMatchObject({ preset: "small-shop", sum: 105, difference: -5 });
  expect(rest).toEqual([]);
});

it("criterion weights make 100 inside their question", () => {
  const diagnostics = found([paths.questions, "weight: 35", "weight: 36"]);
  expect(places(diagnostics)).toEqual([`weights-not-100 ${paths.questions}:28:5`]);
  expect(diagnostics[0]?.params.owner).toBe("data-export");
});

it("thirds are not held against anybody", () => {
  const diagnostics = found(
    [paths.questions, "weight: 40\n        scale", "weight: 33.3333333\n        scale"],
    [paths.questions, "weight: 35", "weight: 33.3333333"],
    [
      paths.questions,
      "weight: 25\n        scale: { kind: number",
      "weight: 33.3333334\n        scale: { kind: number",
    ],
  );
  expect(diagnostics).toEqual([]);
});

it("changes of the decision are a warning, since they are scaled", () => {
  const changes =
    "preset: default\n  questions: { channels: 80 }\n  criteria: { export-format: 60 }";
  const diagnostics = found([paths.decision, "preset: default", changes]);
  expect(diagnostics.map(({ code, params }) => [code, params.owner, params.sum])).toEqual([
    ["changed-weights-not-100", "", 120],
    ["changed-weights-not-100", "data-export", 125],
  ]);
});

it("weights that are all zero cannot score", () => {
  const [first] = found(
    [paths.questions, "weight: 75", "weight: 0"],
    [paths.questions, "weight: 25", "weight: 0"],
  );
  expect(first?.code).toBe("weights-all-zero");
});

it("weights in another unit are told as that, with what to write", () => {
  const shares = found(
    [paths.questions, "weight: 75\n", "weight: 0.75\n"],
    [
      paths.questions,
      "weight: 25\n        scale: { kind: boolean }",
      "weight: 0.25\n        scale: { kind: boolean }",
    ],
  );
  expect(shares.map(({ code, params }) => [code, params.units])).toEqual([
    ["weights-mixed-units", "shares"],
  ]);
  const [mixed] = found([paths.questions, "weight: 75\n", "weight: 0.75\n"]);
  expect(mixed).toMatchObject({ code: "weights-mixed-units", params: { units: "mixed" } });
  const [signed] = found([paths.questions, "weight: 75\n", "weight: 75%\n"]);
  expect(signed).toMatchObject({ code: "weights-mixed-units", params: { better: "75" } });
});
