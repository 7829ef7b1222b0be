import { expect, it } from "vitest";
import type { Certificate } from "../../../src/core/schema/certificate.ts";
import {
  checkCertificate,
  isOldEdition,
  isSecurityCertificate,
} from "../../../src/core/score/certificate-check.ts";

const full: Certificate = {
  standard: "ISO/IEC 27001",
  edition: 2022,
  entity: "x",
  scope: "x",
  scopeCoversService: true,
  entityMatchesContract: true,
  certifier: "x",
  accreditation: "TAF",
  issued: "2025-03-04",
  expires: "2028-03-03",
  lastSurveillance: "2026-02-26",
  statementOfApplicability: "2026-01-15",
  checkedInRegister: "2026-08-19",
};

const { accreditation: _accreditation, ...unaccredited } = full;
const { checkedInRegister: _checked, ...unchecked } = full;

it.each<[string, Certificate, number | null]>([
  ["everything in order", full, 4],
  ["not checked in the register", unchecked, 3],
  ["surveillance 401 days old", { ...full, lastSurveillance: "2025-09-26" }, 3],
  ["surveillance 400 days old", { ...full, lastSurveillance: "2025-09-27" }, 4],
  ["another legal entity", { ...full, entityMatchesContract: false }, 2],
  ["the service not in scope", { ...full, scopeCoversService: false }, 2],
  ["no accredited certifier", unaccredited, 1],
  ["the edition of 2013", { ...full, edition: 2013 }, 0],
  ["the edition of 2013, expired as well", { ...full, edition: 2013, expires: "2025-01-01" }, 0],
  ["expired, hence unknown", { ...full, expires: "2026-10-31" }, null],
  ["CNS 27001:2014", { ...full, standard: "CNS 27001", edition: 2014 }, 0],
  ["CNS 27001:2023", { ...full, standard: "CNS 27001", edition: 2023 }, 4],
])("%s", (_name, certificate, level) => {
  expect(checkCertificate(certificate, "2026-11-01", null).level).toBe(level);
});

it("asks for no surveillance in the first year after the issue", () => {
  const { lastSurveillance: _last, ...young } = { ...full, issued: "2026-05-01" };
  expect(checkCertificate(young, "2026-11-01", null).level).toBe(4);
});

it("tells security certificates from others, and old editions from new", () => {
  expect(isSecurityCertificate({ ...full, standard: "ISO 9001" })).toBe(false);
  expect(isOldEdition({ ...full, edition: 2022 })).toBe(false);
  expect(isOldEdition({ ...full, standard: "CNS 27001", edition: 2014 })).toBe(true);
});
