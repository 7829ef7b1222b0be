import { expect, it } from "vitest";
import {
  linksIn,
  unsigned,
  withoutLinkSecrets,
} from "../../../../src/core/rehearsal/attachments/expiring-link.ts";

const untilOf = (query: string) => linksIn(`https://f.example/a/b.jpg?${query}`).expiring[0]?.until;

it("reads the end of links signed by the usual clouds", () => {
  const signed = "Date=20261001T000000Z&X-Q-Expires=3600&X-Q-Signature=abc";
  expect(untilOf(`X-Amz-${signed.replaceAll("Q", "Amz")}`)).toBe("2026-10-01T01:00:00.000Z");
  expect(untilOf(`X-Goog-${signed.replaceAll("Q", "Goog")}`)).toBe("2026-10-01T01:00:00.000Z");
  expect(untilOf("Expires=1790812800&Signature=x")).toBe("2026-10-01T00:00:00.000Z");
  expect(untilOf("sv=1&se=2026-10-01T00%3A00%3A00Z&sig=x")).toBe("2026-10-01T00:00:00.000Z");
  const token = `h.${btoa('{"exp":1790812800}')}.s`;
  expect(untilOf(`token=${token}`)).toBe("2026-10-01T00:00:00.000Z");
  expect(untilOf("X-Amz-Signature=abc")).toBeNull();
});

it("takes a link without signature and end for lasting, and a text for no link", () => {
  expect(linksIn("https://f.example/a.jpg?name=b")).toEqual({ expiring: [], isLasting: true });
  expect(linksIn("https://f.example/a?token=abc&exp=soon").isLasting).toBe(true);
  expect(linksIn("Expires=1790812800").isLasting).toBeNull();
});

it("takes the signature off, and says nothing that opens a link", () => {
  const two = "see https://f.example/x/a.jpg?sig=HIDDEN,https://f.example/x/b.jpg?id=2";
  expect(unsigned(two)).toBe("see https://f.example/x/a.jpg https://f.example/x/b.jpg?id=2");
  expect(withoutLinkSecrets(two)).toBe("see f.example/…/a.jpg f.example/…/b.jpg");
  expect(withoutLinkSecrets("https://f.example/x/a.jpg")).toBe("https://f.example/x/a.jpg");
  expect(withoutLinkSecrets("https://u:p@f.example/x/a.jpg")).toBe("f.example/…/a.jpg");
});

it("shows host and file name, never a signature or a secret path", () => {
  const [one] = linksIn("https://u:p@f.example/secret/b.jpg?Signature=HIDDEN").expiring;
  expect(one?.shown).toBe("f.example/…/b.jpg");
  const [other] = linksIn("https://f.example/secret?sig=HIDDEN").expiring;
  expect(other?.shown).toBe("f.example/…");
});
