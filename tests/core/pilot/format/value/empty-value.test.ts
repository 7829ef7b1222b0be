import { expect, it } from "vitest";
import { isEmptyValue } from "../../../../../src/core/pilot/format/value/empty-value.ts";

it.each(["", "  ", "-", "--", "—", "N/A", "(No value)", "無", "?", "null"])(
  "takes %j for nothing known",
  (text) => {
    expect(isEmptyValue(text)).toBe(true);
  },
);

it.each(["0000-00-00 00:00:00", "1970-01-01T08:00:00+08:00", "1900-01-00", "1970/1/1 00:00"])(
  "takes the filler date %s for nothing known",
  (text) => {
    expect(isEmptyValue(text)).toBe(true);
  },
);

it.each(["0", "1970-01-02 00:00:00", "1970-01-10 00:00", "-5", "none of these", "無法登入"])(
  "takes %j for something",
  (text) => {
    expect(isEmptyValue(text)).toBe(false);
  },
);
