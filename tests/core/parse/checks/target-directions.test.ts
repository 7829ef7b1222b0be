import { expect, it } from "vitest";
import { found, paths, pointedAt } from "../../../workspaces/checked-case.ts";

const resolution = (share: number) =>
  `  - id: resolution-rate
    label: 解決率
    role: informative
    direction: higher
    target: { atLeast: ${share} }
replyTiers:`;

it("the direction is that of the KPI", () => {
  const [first] = found([paths.kpis, "direction: higher", "direction: lower"]);
  expect([first?.code, first?.params.expected]).toEqual(["wrong-direction", "higher"]);
});

it("where lower is better a target is an upper limit", () => {
  const [first] = found([paths.kpis, "atMost: 0.1", "atLeast: 0.1"]);
  expect([first?.code, first && pointedAt(first)]).toEqual(["target-against-direction", "atLeast"]);
});

it("shares are written 0 to 1", () => {
  const [first] = found([paths.kpis, "atLeast: 0.7", "atLeast: 70"]);
  expect([first?.code, first?.params.better]).toEqual(["share-not-0-to-1", "0.7"]);
});

it("first contact resolution stays below the resolution rate", () => {
  expect(found([paths.kpis, "replyTiers:", resolution(0.7)])).toEqual([]);
  const [first] = found([paths.kpis, "replyTiers:", resolution(0.6)]);
  expect([first?.code, first?.params.resolution]).toEqual(["above-resolution-rate", "60%"]);
});

it("faster and more accurate at once is a warning", () => {
  const handling = resolution(0.9)
    .replace("resolution-rate", "handling-time")
    .replace("higher", "lower")
    .replace("atLeast", "ratioToBaseline");
  const [first] = found([paths.kpis, "replyTiers:", handling]);
  expect([first?.code, first?.severity]).toEqual(["speed-against-accuracy", "warning"]);
});
