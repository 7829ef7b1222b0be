import { expect, it } from "vitest";
import { openAccount } from "../../../../../src/core/pilot/format/translate/column-account.ts";

it("begins with nothing counted", () => {
  const column = { position: 0, header: "x", use: null, status: "used", zone: null } as const;
  const { filled, fillers, unreadable, asked, negative } = openAccount(column);
  expect([filled, fillers, unreadable, asked, negative]).toEqual([0, 0, 0, 0, 0]);
});
