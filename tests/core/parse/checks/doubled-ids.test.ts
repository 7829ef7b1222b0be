import { expect, it } from "vitest";
import { found, paths, places } from "../../../workspaces/checked-case.ts";

it("a doubled id is told where it stands for the second time", () => {
  const diagnostics = found([paths.decision, "id: email", "id: line"]);
  const doubled = diagnostics.find(({ code }) => code === "doubled-id");
  expect(doubled?.place).toMatchObject({ file: paths.decision, line: 17, column: 9 });
  expect(doubled?.params).toEqual({ kind: "channel", found: "line", firstLine: 11 });
});

it("criteria are unique over all questions, items of a scale inside their criterion", () => {
  const diagnostics = found([paths.questions, "id: export-format", "id: channel-coverage"]);
  expect(places(diagnostics)).toContain(`doubled-id ${paths.questions}:41:13`);
  const items = found([paths.questions, "id: internal-notes", "id: tickets"]);
  expect(places(items)).toContain(`doubled-id ${paths.questions}:37:21`);
});
