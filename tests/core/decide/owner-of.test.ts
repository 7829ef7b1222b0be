import { expect, it } from "vitest";
import {
  ownerOfControl,
  ownerOfCriterion,
  ownerOfItem,
  ownerOfRole,
} from "../../../src/core/decide/owner-of.ts";
import { criterion, question, workspaceOf } from "../../workspaces/build-workspace.ts";
import { shippedSample } from "../../workspaces/shipped-sample.ts";

const sample = shippedSample();

it("finds the person whom a criterion names in words", () => {
  expect(ownerOfCriterion(sample, "bulk-pull-time").role).toBe("it-lead");
  expect(ownerOfCriterion(sample, "processor-duties").role).toBe("privacy-officer");
  expect(ownerOfCriterion(sample, "bulk-pull-time").name).toBe(
    sample.decision.value.roles?.["it-lead"],
  );
});

it("falls back on the project owner, by name where there is one", () => {
  expect(ownerOfCriterion(sample, "unheard-of").role).toBe("project-owner");
  expect(ownerOfItem(sample, "core-kpis").role).toBe("project-owner");
  const bare = workspaceOf([question("q", 1, [criterion("it", 1)])], {});
  expect(ownerOfItem(bare, "total-cost")).toEqual({ role: "finance", name: null });
  expect(ownerOfRole(bare, "constructor").name).toBeNull();
});

it("finds who sees to what lowers a risk, by what it is", () => {
  const roleOf = (kind: "criterion" | "clause" | "test" | "item", id: string) =>
    ownerOfControl(sample, { kind, id }).role;
  expect(roleOf("clause", "exit-package")).toBe("legal");
  expect(roleOf("test", "exit-rehearsal")).toBe("pilot-lead");
  expect(roleOf("item", "total-cost")).toBe("finance");
  expect(roleOf("criterion", "bulk-pull-time")).toBe("it-lead");
});
