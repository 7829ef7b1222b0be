import { expect, it } from "vitest";
import {
  answerInWords,
  shownAnswer,
  shownPart,
} from "../../../../src/core/panel/questionnaire/shown-answer.ts";
import { askedOf } from "../../../workspaces/questionnaire-case.ts";

const [inbox, owned, cover, kinds] = askedOf();
if (!inbox || !owned || !cover || !kinds) throw new Error("none");

it("shows one answer in one cell, and parts in theirs", () => {
  expect(shownAnswer(inbox, 3, "en")).toBe(3);
  expect(shownAnswer(owned, false, "en")).toBe("No");
  expect(shownAnswer(cover, { line: "native" }, "en")).toBeNull();
  expect(shownPart(cover, { line: "native" }, "line", "en")).toBe("Native both ways");
  expect(shownPart(cover, { line: "native" }, "email", "en")).toBeNull();
  expect(shownPart(kinds, ["tickets"], "notes", "en")).toBe("Not held");
  expect(shownPart(kinds, undefined, "notes", "en")).toBeNull();
});

it("says an answer in words", () => {
  expect(answerInWords(inbox, undefined, "en")).toBe("Not answered");
  expect(answerInWords(kinds, ["tickets"], "en")).toBe("TICKETS: Held\nNOTES: Not held");
});
