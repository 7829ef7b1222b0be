import { expect, it } from "vitest";
import { runningHead } from "../../src/layouts/running-head.ts";
import { sampleReport } from "../e2e/fixtures/sample-report.ts";

const report = sampleReport("en");

it("names the decision, its day and DRAFT while it is one", () => {
  expect(runningHead(report)).toContain('content: "Helpdesk for 2027 · 20 November 2026"');
  expect(runningHead(report)).toContain("DRAFT");
  expect(runningHead({ ...report, isDraft: false })).not.toContain("DRAFT");
});

it("lets no title leave the style sheet", () => {
  const title = 'a"} body{display:none}</style><script>alert(1)</script>\\\n';
  expect(runningHead({ ...report, title })).not.toMatch(/[<>]|"\}| body\{|\n/);
});
