import { expect, it } from "vitest";
import { parseWorkspace } from "../../../../src/core/parse/parse-workspace.ts";
import { shippedDocuments } from "../../../workspaces/shipped-sample.ts";

const path = "checklists/journey.yaml";

function codesAfter(change: (yaml: string) => string): string[] {
  const files = shippedDocuments().map((file) => {
    if (file.path !== path) return file;
    const yaml = new TextDecoder().decode(file.bytes);
    return { path, bytes: new TextEncoder().encode(change(yaml)) };
  });
  const { diagnostics } = parseWorkspace(files);
  return diagnostics.filter(({ place }) => place.file === path).map(({ code }) => code);
}

it("has nothing to say of the sample", () => {
  expect(codesAfter((yaml) => yaml)).toEqual([]);
});

it("names stages without touchpoints and weights that do not sum to 1", () => {
  const emptied = (yaml: string) =>
    yaml.replace(/touchpoints:\n[\s\S]*?(?=\n {2}- id: consideration)/, "touchpoints: []");
  expect(codesAfter(emptied).sort()).toEqual(["stage-without-touchpoints", "touchpoint-weights"]);
});
