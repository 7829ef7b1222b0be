import type { CertificateCheck, VendorScore } from "../../score/score-result.ts";
import type { Section } from "../report.ts";
import type { ReportContext } from "../report-context.ts";
import type { Row, Tone } from "../table.ts";
import { traceOf } from "../trace-of.ts";

const tones: Record<"met" | "missed" | "unknown", Tone> = {
  met: "good",
  missed: "bad",
  unknown: "warn",
};

function certificateRows(check: CertificateCheck, at: number, context: ReportContext): Row[] {
  const { text, say } = context;
  const name = `${check.standard}:${check.edition}`;
  return check.findings.map((finding) => ({
    id: `certificate-${at}-${finding.id}`,
    cells: [
      { text: name, ...traceOf(check.place, text.traceRule.document) },
      { text: text.met[finding.status], tone: tones[finding.status] },
      { text: say(finding.reason) },
    ],
  }));
}

/**
 * Are this vendor's certificates worth anything today? One row per checked fact. Null when none is
 * on file.
 *
 * @example certificatesSection(vendor, context)?.id // "certificates"
 */
export function certificatesSection(vendor: VendorScore, context: ReportContext): Section | null {
  if (vendor.certificates.length === 0) return null;
  const { text } = context;
  const table = {
    id: "certificates-table",
    caption: text.sections.certificates,
    columns: [
      { id: "certificate", label: text.columns.certificate },
      { id: "status", label: text.columns.status },
      { id: "finding", label: text.columns.finding },
    ],
    rows: vendor.certificates.flatMap((check, at) => certificateRows(check, at, context)),
  };
  const { sections } = text;
  return { id: "certificates", title: sections.certificates, blocks: [{ kind: "table", table }] };
}
