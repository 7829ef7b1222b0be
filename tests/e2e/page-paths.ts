import type { Report } from "../../src/core/report/report.ts";
import { sampleReport } from "./fixtures/sample-report.ts";

const pathsOf = (report: Report): string[] =>
  report.pages.map(({ id }, index) => (index === 0 ? "index.html" : `${id}.html`));

/** Every page of the fixture site, both languages. */
export const pagePaths: string[] = [
  ...pathsOf(sampleReport("zh-Hant")),
  ...pathsOf(sampleReport("en")).map((path) => `en/${path}`),
];
