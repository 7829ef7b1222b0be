import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { SourceFile } from "../parse/source-file.ts";
import type { Workspace } from "../parse/workspace.ts";
import type { ChatReplies } from "../schema/chat-replies.ts";
import { periodChats } from "./period-chats.ts";

/** How replies were sent in the chats of each period that has some. */
export type FoundChats = { replies: Map<string, ChatReplies>; diagnostics: Diagnostic[] };

const pattern = /^(pilots\/([^/]+)\/line-chats)\/[^/]+\.csv$/i;

/**
 * How were replies sent in the chats that lie in `line-chats` of the pilot folders, one file a customer?
 * Without a free window in the decision nothing can be said of them.
 *
 * @example (await chatsOfPeriods(files, workspace)).replies.get("norvane")?.paid // 17
 */
export async function chatsOfPeriods(
  files: readonly SourceFile[],
  workspace: Workspace,
): Promise<FoundChats> {
  const found: FoundChats = { replies: new Map(), diagnostics: [] };
  const window = workspace.decision.value.drivers?.messagePlans?.replyWindowSeconds;
  if (window === undefined) return found;
  for (const folder of workspace.pilots.values()) {
    const own = files.filter(({ path }) => pattern.exec(path)?.[2] === folder.period);
    if (own.length === 0) continue;
    const sources = own.map(({ path, bytes }) => ({ name: path, chunks: () => [bytes] }));
    const path = `pilots/${folder.period}/line-chats`;
    const { replies, diagnostics } = await periodChats(path, sources, folder, window);
    if (replies !== null) found.replies.set(folder.period, replies);
    found.diagnostics.push(...diagnostics);
  }
  return found;
}
