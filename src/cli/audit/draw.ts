import { existsSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { readWorkspaceFolder, writeFileAtomically } from "../../adapters/files.ts";
import { recordFile } from "../../adapters/record-file.ts";
import { writeWorkbook } from "../../adapters/workbook/write-workbook.ts";
import { auditForm } from "../../core/experience/audit-form.ts";
import { auditSheetText } from "../../core/experience/audit-sheet-text.ts";
import { type DrawnReply, drawReplies, repliesFor } from "../../core/experience/draw-replies.ts";
import { ReplyCandidates } from "../../core/experience/reply-candidates.ts";
import { parseWorkspace } from "../../core/parse/parse-workspace.ts";
import { csvLine } from "../../core/text/csv-line.ts";
import { type Call, type ExitCode, UsageError } from "../command.ts";
import { experienceText } from "../experience-text.ts";
import { today } from "../today.ts";
import { auditPaths } from "./paths.ts";

const raters = ["A", "B"];
const header = ["reply_code", "ticket_id", "channel", "topic", "author_kind"];

function countOption(name: string, usual: number, { options }: Call): number {
  const count = Number(options[name] ?? usual);
  return Number.isSafeInteger(count) && count >= 0 ? count : usual;
}

async function candidatesOf(path: string, call: Call): Promise<ReplyCandidates> {
  const words = experienceText(call.language).audit;
  const found = new ReplyCandidates();
  if (!existsSync(path)) throw new UsageError(words.noTickets(path));
  await recordFile(path, "csv", path).read(found);
  if (found.missing.length > 0) throw new UsageError(words.noTickets(path));
  return found;
}

function sampleText(drawn: readonly DrawnReply[]): string {
  const rows = drawn.map(({ reply, ticket, channel, topic, author }) => [
    reply,
    ticket,
    channel,
    topic,
    author,
  ]);
  return [header, ...rows].map(csvLine).join("");
}

function tellFewer(
  drawn: readonly DrawnReply[],
  wanted: Record<"ai" | "human", number>,
  call: Call,
) {
  const { audit } = experienceText(call.language);
  for (const author of ["ai", "human"] as const) {
    const found = drawn.filter((one) => one.author === author).length;
    if (found >= wanted[author]) continue;
    const words = audit.fewer(audit.authors[author], String(found), String(wanted[author]));
    call.terminal.err(`${words}\n`);
  }
}

/** Draws the replies of a pilot, and writes the sample and the sheets of two raters. */
export async function drawAudit(call: Call): Promise<ExitCode> {
  const { terminal, language, options } = call;
  const { audit } = experienceText(language);
  const root = resolve(terminal.folder, call.positionals[0] ?? ".");
  const { sample, tickets, sheets } = auditPaths(root, call);
  if (existsSync(sample) && options.replace !== true) throw new UsageError(audit.exists(sample));
  const { workspace } = parseWorkspace(await readWorkspaceFolder(root));
  const seed = countOption("seed", workspace?.decision.value.seed ?? 1, call);
  const wanted = { ai: countOption("ai", 100, call), human: countOption("human", 50, call) };
  const plan = { aiReplies: wanted.ai, humanReplies: wanted.human, seed };
  const drawn = drawReplies((await candidatesOf(tickets, call)).found, plan);
  tellFewer(drawn, wanted, call);
  await writeFileAtomically(sample, sampleText(drawn));
  const countOf = (author: string) => String(drawn.filter((one) => one.author === author).length);
  const counts = [String(drawn.length), countOf("ai"), countOf("human")] as const;
  terminal.out(`${audit.drawn(...counts, sample)}\n`);
  const asOf = workspace?.decision.value.asOf ?? today();
  const folder = typeof options.out === "string" ? resolve(terminal.folder, options.out) : sheets;
  for (const [index, rater] of raters.entries()) {
    const own = repliesFor(index, drawn).map(({ reply }) => reply);
    const path = join(folder, `rater-${rater.toLowerCase()}`);
    const form = auditForm(rater, own, asOf, language);
    await writeFileAtomically(`${path}.xlsx`, await writeWorkbook(form));
    await writeFileAtomically(`${path}.csv`, auditSheetText(form));
    const written = `${path}.xlsx, ${basename(path)}.csv`;
    terminal.out(`${audit.sheetWritten(written, String(own.length), rater)}\n`);
  }
  return 0;
}
