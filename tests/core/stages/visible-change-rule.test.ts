import { expect, it } from "vitest";
import { detectableDifferences } from "../../../src/core/pilot/plan/detectable-differences.ts";
import type { StageContext } from "../../../src/core/stages/stage-context.ts";
import { visibleChange } from "../../../src/core/stages/visible-change-rule.ts";
import { shippedSample } from "../../workspaces/shipped-sample.ts";
import { changed, stageContext, steadyBaseline } from "../../workspaces/stage-context.ts";
import { kpi, settings, twoPeriods } from "../pilot/compare/compared.ts";

const { baseline } = twoPeriods({ replySeconds: [1000, 1300, 900, 1000, 1200, 800] });
const sample = shippedSample();

/** What a pilot would show on the first reply, from six baseline weeks. */
const primary = kpi("first-response-time", { role: "primary" });
const detectable = detectableDifferences(baseline, { ...settings, kpis: [primary] });

function found(extra: Partial<StageContext> = {}, workspace = sample) {
  return visibleChange(stageContext(workspace, { detectable, ...extra }));
}

/** The sample with the sponsor's signature under the figure given on another day, or not at all. */
function signed(on: string | null) {
  return changed(sample, "checklist", ({ stages }) => ({
    stages: stages.map((stage) => ({
      ...stage,
      items: stage.items.map((item) =>
        item.id === "detectable-difference" && item.done
          ? { ...item, done: on === null ? undefined : { ...item.done, on } }
          : item,
      ),
    })),
  }));
}

it("gives the figure that the baseline's own weeks allow for the pilot that is planned", () => {
  const { status, reason, place } = found();
  const sixWeeks = detectable.kpis[0]?.detectable.find(({ pilotWeeks }) => pilotWeeks === 6);
  expect([status, reason.id]).toEqual(["done", "visible-change-accepted"]);
  expect(reason.params).toMatchObject({ weeks: 6, baselineWeeks: 6, ratio: sixWeeks?.change });
  expect(place?.file).toBe(steadyBaseline.file);
});

it.each([
  ["nobody signed", null, "visible-change-not-accepted"],
  ["it was signed on the pilot's first day", "2026-08-31", "visible-change-accepted-late"],
  ["it is signed only after the day of judging", "2027-01-01", "visible-change-not-accepted"],
])("stays open when %s", (_, on, reason) => {
  const finding = found({}, signed(on));
  expect([finding.status, finding.reason.id]).toEqual(["open", reason]);
});

it("stays open while no pilot is planned", () => {
  expect(found({}, { ...sample, pilots: new Map() }).reason.id).toBe("visible-change-no-pilot");
});

it("leaves it to a person where the files do not tell", () => {
  expect(found({ baseline: null }).status).toBe("unknown");
  expect(found({ detectable: null }).status).toBe("unknown");
  const short = twoPeriods({ replySeconds: [1, 2, 3] }).baseline;
  const none = detectableDifferences(short, { ...settings, kpis: [primary] });
  expect(found({ detectable: none }).reason.id).toBe("visible-change-unknown");
});
