import { expect, it } from "vitest";
import { servicePage } from "../../../../src/core/report/pages/service-page.ts";
import { bothLanguages } from "../../../cli/terminal.ts";
import { provenContext } from "../../../workspaces/proven-sample.ts";

it.each(bothLanguages)(
  "is one page of journey, gaps, audit, remedies and value (%s)",
  async (language) => {
    const page = servicePage(await provenContext(language));
    expect(page.sections.map(({ id }) => id)).toEqual([
      "journey",
      "gaps",
      "audit",
      "remedies",
      "recovery",
      "value",
    ]);
    expect(JSON.stringify(page)).not.toMatch(/NaN|undefined|Infinity/);
  },
);
