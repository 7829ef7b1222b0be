import { expect, it } from "vitest";
import { found, paths, pointedAt } from "../../../workspaces/checked-case.ts";

it.each([
  ["a certificate", paths.vendor, "expires: 2028-01-31", "expires: 2024-01-31"],
  ["a quote", paths.vendor, "validUntil: 2026-12-31", "validUntil: 2026-01-31"],
  ["a stage", paths.decision, "closed: 2026-03-20", "closed: 2026-02-20"],
  ["a window", paths.plan, "to: 2026-05-31", "to: 2026-03-31"],
  ["a sheet", paths.evaluation, "submittedOn: 2026-06-01", "submittedOn: 2026-04-01"],
])("%s that ends before it begins is told at its later day", (_, path, from, to) => {
  const diagnostics = found([path, from, to]);
  expect(diagnostics.map(({ code }) => code)).toEqual(["dates-out-of-order"]);
  expect(diagnostics.map(pointedAt)).toEqual([to.split(": ")[1]]);
});

it("a proof that had expired when it was handed over is a warning", () => {
  const [first, ...rest] = found([paths.vendor, "expires: 2027-05-04", "expires: 2025-05-04"]);
  expect([first?.code, first?.severity]).toEqual(["expired-when-obtained", "warning"]);
  expect(rest).toEqual([]);
});
