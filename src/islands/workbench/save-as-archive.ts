import { archiveOf, download } from "../../adapters/browser-zip.ts";
import type { Session } from "./session.ts";

/** Hands the whole workspace to the person as a zip archive. */
export async function saveAsArchive(session: Session): Promise<void> {
  session.write();
  const { draft, name } = session.state;
  download(`${name || "touchstone"}.zip`, archiveOf(session.files()));
  await session.saved(draft);
}
