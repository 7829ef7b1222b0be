import { expect, it } from "vitest";
import { z } from "zod";
import { explained } from "../../../src/core/schema/explained.ts";

const field = explained(z.string().min(2), "廠商名稱", "Name of the vendor");

it("carries one sentence per language, and both for the editor", () => {
  expect(field.meta()).toMatchObject({
    description: "廠商名稱\nName of the vendor",
    explanation: { "zh-Hant": "廠商名稱", en: "Name of the vendor" },
  });
});

it("leaves what the field accepts as it was", () => {
  expect(field.safeParse("NV").success).toBe(true);
  expect(field.safeParse("N").success).toBe(false);
});
