import { expect, it } from "vitest";
import { fingerprint } from "../../../../src/core/rehearsal/reconcile/fingerprint.ts";

function of(text: string, seed = 1): string {
  const bytes = new TextEncoder().encode(text);
  const into = { a: 0, b: 0 };
  fingerprint(bytes, 0, bytes.length, seed, seed + 1, into);
  return `${into.a} ${into.b}`;
}

it("is the same for the same bytes and another for others, however alike", () => {
  const seen = new Set<string>();
  for (let at = 0; at < 200_000; at += 1) seen.add(of(`TL-${at}`));
  expect(seen.size).toBe(200_000);
  expect(of("abcd")).toBe(of("abcd"));
  expect(of("ab")).not.toBe(of("ab\0"));
  expect(of("ab", 1)).not.toBe(of("ab", 2));
});

it("collides in either half no more than chance allows", () => {
  const halves = [new Set<number>(), new Set<number>()];
  for (let at = 0; at < 200_000; at += 1) {
    const [a, b] = of(`2026-03-0${at % 9}T${at}`).split(" ");
    halves[0]?.add(Number(a));
    halves[1]?.add(Number(b));
  }
  // About 200,000² ÷ 2 ÷ 2³² ≈ 5 collisions are to be expected.
  for (const half of halves) expect(200_000 - half.size).toBeLessThan(25);
});
