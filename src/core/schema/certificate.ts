import { z } from "zod";
import { day } from "./day.ts";
import { explained } from "./explained.ts";
import { localisedText } from "./localised-text.ts";

export const certificate = z.strictObject({
  standard: explained(
    z.string().min(1),
    "標準，例如 ISO/IEC 27001 或 CNS 27001",
    "Standard, for example ISO/IEC 27001 or CNS 27001",
  ),
  edition: explained(
    z.number().int().min(1990).max(2100),
    "版本年份，例如 2022",
    "Year of the edition, for example 2022",
  ),
  entity: explained(localisedText, "證書上的法人", "Legal entity on the certificate"),
  scope: explained(localisedText, "驗證範圍", "Scope of certification"),
  scopeCoversService: explained(
    z.boolean(),
    "範圍是否涵蓋本服務",
    "Does the scope cover this service",
  ),
  entityMatchesContract: explained(
    z.boolean(),
    "法人是否為簽約方",
    "Is the entity the one that signs the contract",
  ),
  certifier: explained(z.string().min(1), "驗證機構", "Certification body"),
  accreditation: explained(
    z.string().min(1).optional(),
    "認證機構，例如 TAF、UKAS；沒有就不填",
    "Accreditation body, such as TAF or UKAS; absent when there is none",
  ),
  issued: explained(day, "核發日", "Issued on"),
  expires: explained(day, "到期日", "Expires on"),
  lastSurveillance: explained(day.optional(), "最近監督稽核日", "Last surveillance audit"),
  statementOfApplicability: explained(
    day.optional(),
    "適用性聲明（SoA）日期",
    "Date of the statement of applicability",
  ),
  checkedInRegister: explained(
    day.optional(),
    "在公開名錄查驗的日期",
    "The day it was checked in a public register",
  ),
});

export type Certificate = z.infer<typeof certificate>;
