import { auditFiles } from "./audit-files.ts";
import { chatFiles } from "./chat-files.ts";
import { exportFiles } from "./export-files.ts";
import { outageMinutes } from "./proof-truth.ts";
import { sampleSeed } from "./simulate.ts";
import { surveyFile } from "./survey-file.ts";
import { weeklyCostFile } from "./weekly-cost-file.ts";

const incidents = `incident_id,start,end,channel,messages_lost,note
phone-0917,2026-09-17T14:05:00+08:00,2026-09-17T14:${5 + outageMinutes}:00+08:00,phone,3,話機閘道更新失敗，來電無法接通；三通未回撥
`;

const loyalty = `period_start,period_end,customers_start,customers_end,customers_new,buyers,repeat_buyers,carts,checkouts,acquisition_spend,margin
2024-07-01,2025-06-30,18200,18950,5100,15300,5050,96000,28900,4900000,21400000
2025-07-01,2026-06-30,18950,19100,5000,15450,4790,99500,28800,5350000,20900000
`;

/**
 * The rest of the sample's proof, by path in the workspace: surveys, audits, outages, loyalty, chats,
 * weekly costs and the rehearsed exports. `tickets` gives the text of a period's ticket file.
 */
export function proofFiles(tickets: (period: string) => string): Map<string, string> {
  const files = new Map<string, string>([
    ["pilots/baseline/survey.csv", surveyFile("baseline", sampleSeed)],
    ["pilots/baseline/loyalty.csv", loyalty],
    ["pilots/norvane/incidents.csv", incidents],
  ]);
  for (const period of ["baseline", "tidalleaf", "norvane"] as const) {
    files.set(`pilots/${period}/weekly-cost.csv`, weeklyCostFile(period, sampleSeed));
    for (const [name, text] of chatFiles(period, sampleSeed)) {
      files.set(`pilots/${period}/line-chats/${name}`, text);
    }
  }
  for (const vendor of ["tidalleaf", "norvane"] as const) {
    const folder = `pilots/${vendor}`;
    files.set(`${folder}/survey.csv`, surveyFile(vendor, sampleSeed));
    for (const [name, text] of auditFiles(vendor, tickets(vendor), sampleSeed)) {
      files.set(`${folder}/${name}`, text);
    }
    for (const [name, text] of exportFiles(vendor, tickets(vendor), sampleSeed)) {
      files.set(`${folder}/export-rehearsal/${name}`, text);
    }
  }
  return files;
}
