import { possibleWinners } from "../../score/ask-next.ts";
import type { StabilityInterval } from "../../score/robustness-result.ts";
import { statement } from "../../score/statement.ts";
import { formatCount, formatShare } from "../../text/formats.ts";
import { methodName, noLeaderByMethod } from "../panel/method-name.ts";
import type { Block, ListItem, Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import { whyUnscored } from "../why-unscored.ts";

/** Why nothing can be turned over: no totals, nobody in the race, only one, or a shared first place. */
function nothingToTurn(context: ReportContext): string | null {
  const { decision, robustnessText, names, text } = context;
  const { robustness, leader } = decision.score;
  const unscored = whyUnscored(context);
  if (unscored !== null || robustness === null) return unscored ?? robustnessText.nobody;
  const [only, second] = robustness.vendors;
  if (only === undefined) return robustnessText.nobody;
  if (second === undefined) return robustnessText.tooFew(names.vendor(only));
  if (leader !== null) return null;
  const first = decision.score.vendors.filter((one) => one.rank === 1);
  const named = first.map((one) => names.vendor(one.vendor)).join(text.separator);
  return `${robustnessText.tied}${text.sentenceGap}${robustnessText.sharedFirst}${named}`;
}

/** Too close, or does the lead hold; and can open answers still change it? */
function verdict(leader: string, context: ReportContext): Block {
  const { decision, robustnessText, names, text, say } = context;
  const { closeCall, isSettled } = decision.score;
  const { rival, gap, margin, reason } = closeCall;
  const isOpen = possibleWinners(decision.score.vendors).length > 1;
  if (closeCall.is && rival !== null && gap !== null) {
    const id = reason === "weights" ? "close-by-weights" : "close-by-margin";
    const words = say(statement(id, { vendor: leader, rival, gap, margin }));
    return { kind: "callout", tone: "warn", title: robustnessText.closeTitle, text: words };
  }
  return {
    kind: "callout",
    tone: isSettled ? "good" : "warn",
    title: robustnessText.holdsTitle(names.vendor(leader)),
    text: isSettled ? text.settled : isOpen ? robustnessText.openAnswers : robustnessText.gateOpen,
  };
}

function drawnItems(leader: string, context: ReportContext): ListItem[] {
  const { decision, robustnessText, names, language } = context;
  const drawn = decision.score.robustness?.acceptability;
  const own = drawn?.vendors.find(({ vendor }) => vendor === leader);
  if (!drawn || !own) return [];
  const share = (value: number) => formatShare(value, language);
  const first = robustnessText.firstShare({
    vendor: names.vendor(leader),
    draws: formatCount(drawn.draws, language),
    doubt: `${formatCount(100 * drawn.doubt, language)} %`,
    share: share(own.firstRankShare),
    error: share(drawn.halfWidth),
  });
  const pairs = drawn.pairwise.filter(({ over }) => over === leader);
  const [nearest] = [...pairs].sort((a, b) => a.share - b.share);
  if (!nearest) return [{ text: first }];
  const { under } = nearest;
  const pair = robustnessText.nearestPair(
    names.vendor(leader),
    names.vendor(under),
    share(nearest.share),
  );
  return [{ text: first }, { text: pair }];
}

type End = { criterion: string; now: number; limit: number; rival: string };

/**
 * Both ends of an interval beyond which somebody else is first.
 *
 * @example endsOf(interval) // [{ criterion: "exit-terms", now: 0.03, limit: 0.12, rival: "norvane" }]
 */
export function endsOf({ criterion, now, ...range }: StabilityInterval): End[] {
  const ends = [
    { limit: range.low, rival: range.lowRival },
    { limit: range.high, rival: range.highRival },
  ];
  return ends.flatMap(({ limit, rival }) =>
    limit === null || rival === null ? [] : [{ criterion, now, limit, rival }],
  );
}

function weightItem(context: ReportContext): ListItem {
  const { decision, robustnessText, names, language } = context;
  const overall = (decision.score.robustness?.stability ?? []).filter(
    ({ among }) => among === "all",
  );
  const distance = ({ now, limit }: End) => Math.abs(limit - now);
  const [nearest] = overall.flatMap(endsOf).sort((a, b) => distance(a) - distance(b));
  if (!nearest) return { text: robustnessText.noSingleWeight };
  const { criterion, now, limit, rival } = nearest;
  return {
    text: robustnessText.nearestWeight({
      criterion: names.criterion(criterion),
      now: formatShare(now, language),
      limit: formatShare(limit, language),
      rival: names.vendor(rival),
    }),
  };
}

function flipItem({ decision, robustnessText, say }: ReportContext): ListItem {
  const nearest = decision.score.robustness?.flips[0];
  if (!nearest) return { text: robustnessText.noFlip };
  const { rival, moves, distance } = nearest;
  const [from, to] = [moves[0], moves.at(-1)].map((move) => move?.criterion ?? "");
  const params = { rival, points: 50 * distance, criterion: from ?? "", toCriterion: to ?? "" };
  return { text: say(statement("flip-by-weights", params)) };
}

/** Under a method of the rules: whose absence would change who is first. */
function methodBlocks(method: string, context: ReportContext): Block[] {
  const { decision, panelText, say } = context;
  const items = decision.flips.map((flip) => ({ text: say(flip) }));
  const lead: Block = { kind: "text", text: panelText.byMethod.robustness(method) };
  return items.length === 0
    ? [{ kind: "text", text: noLeaderByMethod(method, context) }]
    : [lead, { kind: "list", ordered: false, items }];
}

/**
 * Would the answer change, in a few sentences? The verdict first, then how often the leader is first,
 * the least change of weights that turns it over, and the single weight that comes nearest to it.
 *
 * @example wordsSection(context).blocks[0]?.kind // "callout"
 */
export function wordsSection(context: ReportContext): Section {
  const { decision, robustnessText } = context;
  const title = robustnessText.sections.words;
  const method = methodName(context);
  if (method !== null && whyUnscored(context) === null) {
    return { id: "words", title, blocks: methodBlocks(method, context) };
  }
  const nothing = nothingToTurn(context);
  const { leader } = decision.score;
  if (nothing !== null || leader === null) {
    return { id: "words", title, blocks: [{ kind: "text", text: nothing ?? "" }] };
  }
  const items = [...drawnItems(leader, context), flipItem(context), weightItem(context)];
  return {
    id: "words",
    title,
    blocks: [verdict(leader, context), { kind: "list", ordered: false, items }],
  };
}
