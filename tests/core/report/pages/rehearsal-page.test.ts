import { expect, it } from "vitest";
import { rehearsalPage } from "../../../../src/core/report/pages/rehearsal-page.ts";
import { bothLanguages } from "../../../cli/terminal.ts";
import { provenContext } from "../../../workspaces/proven-sample.ts";

it.each(bothLanguages)(
  "shows drills, exit, exports, stability and quota (%s)",
  async (language) => {
    const page = rehearsalPage(await provenContext(language));
    expect(page.sections.map(({ id }) => id)).toEqual([
      "drills",
      "exit",
      "export-tidalleaf",
      "export-norvane",
      "stability",
      "quota",
    ]);
    expect(JSON.stringify(page)).not.toMatch(/NaN|undefined|Infinity/);
  },
);

it("says that there is no pilot yet", async () => {
  const context = await provenContext("en", (workspace) => ({ ...workspace, pilots: new Map() }));
  expect(rehearsalPage(context).sections.map(({ id }) => id)).toEqual(["none"]);
});
