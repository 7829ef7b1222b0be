import { expect, it } from "vitest";
import { bindColumns, knownHeaders } from "../../../../src/core/pilot/format/column-binding.ts";

it("knows the export by its headers", () => {
  expect(bindColumns(["ticket_id", "created_at"], "auto", {})?.profile.id).toBe("canonical");
  expect(bindColumns(["ID", "Requester ID", "Created at"], "auto", {})?.profile.id).toBe("zendesk");
  expect(bindColumns(["Id", "Name"], "auto", {})).toBeNull();
});

it("lets the user's word for a column win", () => {
  const bound = bindColumns(["Id", "Via", "Created at", "主題 [list]", "Topic"], "auto", {
    topic: "主題 [list]",
  });
  expect(bound?.index.get("topic")).toBe(3);
  expect(bound?.unknown).toEqual(["Topic"]);
});

it("finds a foreign file usable once id and creation are named", () => {
  const named = { ticket_id: "工單編號", created_at: "建立時間" };
  expect(bindColumns(["工單編號", "建立時間"], "auto", named)?.profile.id).toBe("canonical");
});

it("keeps the leftmost of doubled headers and passes over what it knows and does not read", () => {
  const bound = bindColumns(["Id", "Via", "via", "Created at", "Subject"], "zendesk", {});
  expect(bound?.index.get("channel")).toBe(1);
  expect([bound?.doubled, bound?.unknown]).toEqual([["via"], []]);
});

it("counts the headers that some export knows", () => {
  expect(knownHeaders(["Id", "Via", "Mood"], {})).toBe(2);
});
