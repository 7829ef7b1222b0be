import { expect, it } from "vitest";
import { profilesInForce } from "../../../../src/core/pilot/format/profile-in-force.ts";
import { allProfiles } from "../../../../src/core/pilot/format/profiles/all-profiles.ts";
import { noChoices } from "../../../../src/core/pilot/format/translate/import-choices.ts";
import { columnMap } from "../../../../src/core/schema/column-map.ts";

const map = (more: object) =>
  columnMap.parse({ schemaVersion: 1, confirmed: true, columns: { topic: "Type" }, ...more });

it("looks for every known kind, and for the map alone where there is one", () => {
  expect(profilesInForce(noChoices)).toBe(allProfiles);
  const alone = profilesInForce({ ...noChoices, map: map({}) });
  expect(alone.map(({ id }) => id)).toEqual(["column-map", "intercom-csat", "chatwoot-csat"]);
});

it("puts what a person said before what the profile knows", () => {
  const [only, ...more] = profilesInForce({ ...noChoices, map: map({ base: "freshdesk" }) });
  expect([only?.id, more.map(({ grain }) => grain)]).toEqual(["freshdesk", ["ratings", "ratings"]]);
  expect(only?.rules[0]).toMatchObject({ headers: ["type"], use: { column: "topic" } });
  const named = profilesInForce({ ...noChoices, columns: { topic: "Kind" } });
  expect(named.every(({ rules }) => rules[0]?.headers[0] === "kind")).toBe(true);
});
