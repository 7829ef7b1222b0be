import { expect, it } from "vitest";
import { diagnose, hasErrors } from "../../../src/core/diagnostic/diagnostic.ts";

const place = { file: "checklists/decision.yaml", line: 1, column: 1 };

it("a finding has the severity of its code, unless another is given", () => {
  expect(diagnose("missing-decision", place).severity).toBe("error");
  expect(diagnose("unknown-document", place).severity).toBe("warning");
  expect(diagnose("unknown-document", place, {}, "error").severity).toBe("error");
});

it("only errors forbid to trust the data", () => {
  expect(hasErrors([])).toBe(false);
  expect(hasErrors([diagnose("unknown-document", place)])).toBe(false);
  expect(hasErrors([diagnose("unknown-document", place), diagnose("tab-indent", place)])).toBe(
    true,
  );
});
