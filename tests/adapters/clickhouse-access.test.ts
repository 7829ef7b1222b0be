import { expect, it } from "vitest";
import { clickhouseAccess, tableParts } from "../../src/adapters/clickhouse-access.ts";
import { clickhouseError } from "../../src/adapters/clickhouse-error.ts";

it("takes credentials from the environment only", () => {
  const environment = {
    TOUCHSTONE_CLICKHOUSE_USER: "reader",
    TOUCHSTONE_CLICKHOUSE_PASSWORD: "p",
    TOUCHSTONE_CLICKHOUSE_SECONDS: "30",
  };
  const found = clickhouseAccess("https://ch.example.com:8443", environment);
  expect(found).toMatchObject({ user: "reader", password: "p", seconds: 30 });
  expect(clickhouseAccess("https://reader:p@ch.example.com", {})).toBe("credentials-in-url");
  expect(clickhouseAccess(undefined, {})).toBe("no-url");
  expect(clickhouseAccess("file:///etc/passwd", {})).toBe("not-http");
  const seconds = { TOUCHSTONE_CLICKHOUSE_SECONDS: "soon" };
  expect(clickhouseAccess("http://ch", seconds)).toBe("wrong-seconds");
});

it("takes a table's name apart at points outside of quotes", () => {
  expect(tableParts("help.tickets")).toEqual(["help", "tickets"]);
  expect(tableParts('`a.b`."c""d"')).toEqual(["a.b", 'c"d']);
  expect(tableParts("tickets; DROP TABLE x")).toEqual(["tickets; DROP TABLE x"]);
});

it("keeps the facts of an error and none of the data that it quotes", () => {
  const message =
    "Code: 27. DB::Exception: Cannot parse input: expected ',' before: 'Lin Mei,0912345678': (at row 7): (CANNOT_PARSE_INPUT_ASSERTION_FAILED)";
  const { code, reason } = clickhouseError(new Error(message));
  expect(code).toBe(27);
  expect(reason).toBe("CANNOT_PARSE_INPUT_ASSERTION_FAILED, code 27, row 7");
});
