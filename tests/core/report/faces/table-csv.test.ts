import { expect, it } from "vitest";
import { inertCell, tableCsv } from "../../../../src/core/report/faces/table-csv.ts";

const table = {
  id: "costs",
  caption: "Costs",
  columns: [
    { id: "vendor", label: "廠商" },
    { id: "cost", label: "成本", align: "right" as const },
  ],
  rows: [
    { id: "a", cells: [{ text: '甲, "乙"' }, { text: "NT$2.6 M", value: 2_600_000, mark: "low" }] },
    { id: "b", cells: [{ text: '=HYPERLINK("x")' }, { text: "—", value: null }] },
  ],
};

it("is what Excel opens rightly: mark, quotes, line ends, bare numbers beside the words", () => {
  expect(tableCsv(table)).toBe(
    '\uFEFF廠商,成本,成本 #\r\n"甲, ""乙""",NT$2.6 M [low],2600000\r\n"\'=HYPERLINK(""x"")",—,\r\n',
  );
});

it("takes every start of a formula for what it is, and no other text", () => {
  const starts = ["=1", "+1", "-1", "@a", "\ta", "\ra", " =1", "　＝1"];
  expect(starts.map(inertCell)).toEqual(starts.map((start) => `'${start}`));
  expect(inertCell("−5 points")).toBe("−5 points");
});
