import type { Place } from "../diagnostic/diagnostic.ts";
import type { Certificate } from "../schema/certificate.ts";
import { daysBetween } from "../schema/day.ts";
import type { CertificateCheck, CertificateFinding } from "./score-result.ts";
import { statement } from "./statement.ts";

/** The criterion that certificates of information security are read for. */
export const certificateCriterion = "iso-27001-validity";

/** A surveillance audit is due every year; a little more is allowed for planning it. */
const surveillanceDays = 400;

/** Editions in force: ISO/IEC 27001:2022 and its national twin CNS 27001:2023. Older ones lapsed. */
const oldestEdition = { iso: 2022, cns: 2023 };

/**
 * Does this certificate speak of information security management at all?
 *
 * @example isSecurityCertificate({ ...certificate, standard: "CNS 27001" }) // true
 */
export function isSecurityCertificate(certificate: Certificate): boolean {
  return /27001/.test(certificate.standard);
}

/**
 * Is it an edition that no longer holds, such as ISO/IEC 27001:2013 or CNS 27001:2014?
 *
 * @example isOldEdition({ ...certificate, standard: "ISO/IEC 27001", edition: 2013 }) // true
 */
export function isOldEdition(certificate: Certificate): boolean {
  const isNational = /CNS/i.test(certificate.standard);
  return certificate.edition < (isNational ? oldestEdition.cns : oldestEdition.iso);
}

function finding(
  id: CertificateFinding["id"],
  isMet: boolean | null,
  params: Record<string, string | number> = {},
): CertificateFinding {
  const status = isMet === null ? "unknown" : isMet ? "met" : "missed";
  return { id, status, reason: statement(`certificate-${id}-${status}`, params) };
}

function surveillance(certificate: Certificate, asOf: string): CertificateFinding {
  // In the first year after the issue no surveillance audit is due yet.
  const last = certificate.lastSurveillance ?? certificate.issued;
  const days = daysBetween(last, asOf);
  if (days < 0) return finding("surveillance", null, { on: last });
  return finding("surveillance", days <= surveillanceDays, { on: last, days });
}

function findingsOf(certificate: Certificate, asOf: string): CertificateFinding[] {
  const { expires, edition, standard } = certificate;
  const accreditation = certificate.accreditation ?? "";
  const declared = certificate.statementOfApplicability;
  const checked = certificate.checkedInRegister;
  return [
    finding("edition", !isOldEdition(certificate), { standard, edition }),
    finding("expiry", expires >= asOf, { on: expires }),
    finding("scope", certificate.scopeCoversService),
    finding("entity", certificate.entityMatchesContract),
    finding("accreditation", accreditation !== "", { body: accreditation }),
    finding("statement-of-applicability", declared === undefined ? null : declared <= asOf, {
      on: declared ?? "",
    }),
    surveillance(certificate, asOf),
    finding("register", checked === undefined ? null : checked <= asOf, { on: checked ?? "" }),
  ];
}

/** Level 0–4 as the anchors of the criterion describe it; an expired certificate leaves it unknown. */
function levelOf(findings: readonly CertificateFinding[]): number | null {
  const isMet = (id: CertificateFinding["id"]) =>
    findings.find((one) => one.id === id)?.status === "met";
  if (!isMet("edition")) return 0;
  if (!isMet("expiry")) return null;
  if (!isMet("accreditation")) return 1;
  if (!isMet("scope") || !isMet("entity")) return 2;
  const isFull = (["statement-of-applicability", "surveillance", "register"] as const).every(isMet);
  return isFull ? 4 : 3;
}

/**
 * What is a certificate of ISO/IEC 27001 worth on the day `asOf`? Edition, expiry, scope, legal
 * entity, accreditation of the certifier, statement of applicability, surveillance at most 400 days
 * old, and the check in a public register, each met, missed or unknown; and the level 0–4 that follows
 * for the criterion iso-27001-validity.
 *
 * An edition of 2013 (or CNS 27001:2014) is level 0 whatever else holds: the transition ended in
 * October 2025. An expired one is unknown, not 0: there may be a new one that nobody has sent.
 *
 * @example checkCertificate(certificateOf2013, "2026-11-01", place).level // 0
 */
export function checkCertificate(
  certificate: Certificate,
  asOf: string,
  place: Place | null,
): CertificateCheck {
  const findings = findingsOf(certificate, asOf);
  const { standard, edition } = certificate;
  return { standard, edition, level: levelOf(findings), findings, place };
}
