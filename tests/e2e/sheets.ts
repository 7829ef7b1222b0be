import type { Page } from "@playwright/test";

/** How many sheets of A4 the open page prints on, counted by the page objects of its PDF. */
export const printedSheets = async (page: Page): Promise<number> => {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
};
