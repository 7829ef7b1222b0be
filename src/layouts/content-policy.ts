import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * The content policy of a report page: nothing at all may run or be fetched; the one style sheet in
 * the page is allowed by its hash, and the icon as data inside the page.
 */
export const contentPolicy = (style: string): string => {
  const hash = btoa(String.fromCharCode(...sha256(utf8ToBytes(style))));
  return [
    "default-src 'none'",
    "script-src 'none'",
    `style-src 'sha256-${hash}'`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
};
