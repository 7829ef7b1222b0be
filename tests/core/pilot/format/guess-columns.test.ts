import { expect, it } from "vitest";
import { parse } from "yaml";
import {
  guessColumns,
  guessedMap,
  likelyHeaders,
} from "../../../../src/core/pilot/format/guess-columns.ts";
import { columnMap } from "../../../../src/core/schema/column-map.ts";

it("offers Chinese headers as guesses, each header once", () => {
  const headers = ["案件編號", "受理時間", "管道", "客服人員", "滿意度", "建立時間", "心情"];
  const guesses = Object.fromEntries(
    guessColumns(headers).map(({ column, header }) => [column, header]),
  );
  expect(guesses).toEqual({
    ticket_id: "案件編號",
    created_at: "建立時間",
    channel: "管道",
    agent_key: "客服人員",
    csat_value: "滿意度",
  });
});

it("writes a map that is valid and not confirmed, whatever the headers hold", () => {
  const rows = [["工單編號", "建立時間", 'a "quoted": # header', "x\ny"]];
  const map = columnMap.parse(parse(guessedMap(rows) ?? ""));
  expect(map).toMatchObject({
    confirmed: false,
    columns: { ticket_id: "工單編號", created_at: "建立時間" },
  });
});

it("names what is needed and could not be guessed", () => {
  expect(guessedMap([["編號", "心情"]])).toMatch(/# created_at: \? /);
  expect(guessedMap([["only one"]])).toBeNull();
});

it("finds the headers below a preface", () => {
  expect(likelyHeaders([["月報"], ["單號", "建立時間"], ["1", "2026-05-04"]])[0]).toBe("單號");
});
