import { expect, it } from "vitest";
import {
  csvSource,
  fileForm,
  headerColumns,
  typedSource,
} from "../../../../src/core/pilot/sql/file-source.ts";
import { ticketPlan } from "../../../../src/core/pilot/ticket-plan.ts";

const form = (text: string, columns = {}) =>
  fileForm(new TextEncoder().encode(text), true, {
    ...ticketPlan(null, { zone: "UTC" }),
    columns,
  });

it("has ClickHouse read a file by the names of its header, in its own delimiter", () => {
  const source = csvSource("/a/b'c.csv", form("Nr;created_at\n1;x\n", { ticket_id: "Nr" }));
  expect(source.from).toContain("file('/a/b\\'c.csv', 'CSVWithNames', '`Nr` String");
  expect(source.settings).toContain("format_csv_delimiter = ';'");
  expect(source.columns.get("ticket_id")).toEqual({ name: "Nr", type: "String" });
  expect(source.columns.has("channel")).toBe(false);
});

it("skips what stands before the header, and knows headers in capitals", () => {
  const found = form("Tickets of June,\nTicket_ID,Created_At\n1,x\n");
  expect(csvSource("t.csv", found).settings).toContain("input_format_csv_skip_first_lines = 1");
  expect(headerColumns(found).get("created_at")?.name).toBe("Created_At");
});

it("finds the columns of a table by their canonical or declared names", () => {
  const described = [
    { name: "opened", type: "DateTime" },
    { name: "channel", type: "String" },
  ];
  const { columns } = typedSource("t", described, { created_at: "opened" });
  expect([...columns.keys()]).toEqual(["created_at", "channel"]);
});
