import { expect, it } from "vitest";
import { found, paths } from "../../../workspaces/checked-case.ts";

const target = (seconds: number) =>
  [paths.kpis, "target: { from: reply-tiers }", `target: { atMost: ${seconds} }`] as const;

it("a first reply target is one that a tier states", () => {
  expect(found(target(300))).toEqual([]);
  expect(found(target(900))).toEqual([]);
  const [first] = found(target(600));
  expect([first?.code, first?.params.tiers]).toEqual(["reply-target-off-tier", "300, 900"]);
});

it("a channel's tier lists the channel", () => {
  const [first] = found([paths.kpis, "channels: [line]", "channels: [email]"]);
  expect([first?.code, first?.params.channel]).toEqual(["channel-off-tier", "line"]);
  expect(first?.place).toMatchObject({ file: paths.decision, line: 16 });
});
