import { expectTypeOf, it } from "vitest";
import type { FieldOf } from "../../../../src/core/schema/form/form-field.ts";

it("tells the kinds of fields apart by their kind", () => {
  expectTypeOf<FieldOf<"choice">["options"]>().toEqualTypeOf<readonly string[]>();
  expectTypeOf<FieldOf<"number">["low"]>().toEqualTypeOf<number | null>();
});
