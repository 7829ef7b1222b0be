import { expect, it } from "vitest";
import { pilotedVendors } from "../../../../src/core/report/service/piloted-vendors.ts";
import { provenContext } from "../../../workspaces/proven-sample.ts";

it("names the vendors with a pilot folder in the order of the ranking", async () => {
  const found = pilotedVendors(await provenContext("en"));
  expect(found.map(({ vendor }) => vendor)).toEqual(["tidalleaf", "norvane"]);
});
