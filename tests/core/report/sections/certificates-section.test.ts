import { expect, it } from "vitest";
import { certificatesSection } from "../../../../src/core/report/sections/certificates-section.ts";
import { rowOf, tableIn } from "../../../workspaces/report-contents.ts";
import { contextOf, scoreOf } from "../../../workspaces/reported-decision.ts";

const context = contextOf();

it("checks fact by fact, and tells what is unknown from what is missed", () => {
  const table = tableIn(certificatesSection(scoreOf("alpha", context), context));
  expect(rowOf(table, "certificate-0-expiry")).toMatchObject({
    certificate: { text: "ISO/IEC 27001:2022", trace: { file: "scorecards/alpha.yaml" } },
    status: { text: "Met" },
    finding: { text: "Valid until 1 January 2028." },
  });
  expect(rowOf(table, "certificate-0-accreditation").status?.text).toBe("Missed");
  expect(rowOf(table, "certificate-0-register").status?.text).toBe("Unknown");
});

it("is null when no certificate is on file", () => {
  expect(certificatesSection(scoreOf("beta", context), context)).toBeNull();
});
