import type { Page } from "@playwright/test";

/** What must never happen on a report page, collected while it is open. */
export type PageWatch = { outside: string[]; errors: string[] };

/** Watches a tab: requests to anything but the served site, dialogs, errors, policy violations. */
export const watchPage = (page: Page, home: string): PageWatch => {
  const watch: PageWatch = { outside: [], errors: [] };
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(home) && !url.startsWith("data:")) watch.outside.push(url);
  });
  page.on("console", (message) => watch.errors.push(message.text()));
  page.on("pageerror", (error) => watch.errors.push(error.message));
  page.on("dialog", (dialog) => {
    watch.errors.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return watch;
};
