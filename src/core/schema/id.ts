import { z } from "zod";
import { explained } from "./explained.ts";

/** An id is a field term in small letters, used alike in YAML, JSON, code and on the page. */
export const id = explained(
  z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: "id" }),
  "識別碼：小寫英數與連字號，例如 first-response-time",
  "Id: small letters, digits and hyphens, for example first-response-time",
);

export const ids = z.array(id);
