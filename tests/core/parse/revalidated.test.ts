import { expect, it } from "vitest";
import { changedValue } from "../../../src/core/edit/changed-value.ts";
import { isPlainMap, type PlainValue } from "../../../src/core/edit/plain-value.ts";
import type { ValueChange } from "../../../src/core/edit/value-changes.ts";
import { revalidated } from "../../../src/core/parse/revalidated.ts";
import { documents } from "../../../src/core/schema/documents.ts";
import { shippedSample } from "../../workspaces/shipped-sample.ts";

const { schema } = documents.vendor;
const document = shippedSample().vendors.get("norvane");
const raw: PlainValue = JSON.parse(JSON.stringify(document?.root.value));

const changes: ValueChange[] = [
  { kind: "set", path: ["answers", "phone-callback", "reading"], value: 3 },
  { kind: "set", path: ["answers", "phone-callback", "reading"], value: "three" },
  { kind: "set", path: ["answers", "phone-callback", "unheard"], value: 1 },
  { kind: "set", path: ["answers", "Not An Id"], value: {} },
  { kind: "set", path: ["answers", "of-its-own"], value: { claim: 2 } },
  { kind: "remove", path: ["answers", "phone-callback"] },
  { kind: "remove", path: ["name"] },
  { kind: "set", path: ["shortlisted"], value: "often" },
  { kind: "set", path: ["plan", "seats"], value: 7 },
  { kind: "insert", path: ["certificates", 0], value: { standard: "?" } },
];

it.each(changes)("says of $kind at $path what validating everything says", (change) => {
  const value = changedValue(raw, change);
  const whole = schema.safeParse(value);
  const found = revalidated(schema, { before: document?.value, value }, change.path);
  expect(found?.data ?? null).toEqual(whole.success ? whole.data : null);
});

it("leaves what did not change as the very same value", () => {
  const path = ["answers", "phone-callback", "reading"];
  const value = changedValue(raw, { kind: "set", path, value: 2 });
  const found = revalidated(schema, { before: document?.value, value }, path)?.data;
  const data = isPlainMap(found) ? found : {};
  expect(data.certificates).toBe(document?.value.certificates);
});
