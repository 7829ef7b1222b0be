import { expect, it } from "vitest";
import {
  followedSql,
  joinedSql,
  knownPieces,
  returnedSql,
} from "../../../../src/core/pilot/sql/known-sql.ts";
import { plainSettings } from "./pieces.ts";

it("looks at tickets as they were at the cut, and on days of the plan's zone", () => {
  const pieces = knownPieces(plainSettings, [{ from: 0, value: 28_800 }]);
  expect(pieces.at(-1)?.name).toBe("known");
  expect(pieces[0]?.sql).toContain("intDiv(created_at + 28800, 86400)");
  expect(returnedSql(604_800)).toContain("solved_at + 604800");
  expect(followedSql(false)).not.toContain("returned)");
  expect(followedSql(true)).toContain("FROM returned");
  expect(joinedSql(604_800).split("FROM known")).toHaveLength(3);
});
