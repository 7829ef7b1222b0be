import { expect, it } from "vitest";
import { idPlaces } from "../../../src/core/parse/id-places.ts";

it("knows where an id of a kind is declared and where it is pointed at, document by document", () => {
  expect(idPlaces("consensus", "criterion")).toEqual(["levels/*/*key"]);
  expect(idPlaces("decision-questions", "criterion")).toEqual(["questions/*/criteria/*/id"]);
  expect(idPlaces("vendor", "criterion")).toEqual(["answers/*key", "overrides/*key"]);
  expect(idPlaces("facts", "criterion")).toEqual([]);
});
