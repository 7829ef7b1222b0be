import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { placeOf } from "../read-document.ts";
import { documentsOf, type Readings } from "../workspace.ts";

/** One person's name, however it is spaced or capitalised. */
function sameName(name: string): string {
  return name.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
}

function contactsByName(readings: Readings): Map<string, string> {
  const contacts = new Map<string, string>();
  for (const { name, value } of documentsOf(readings, "vendor")) {
    for (const contact of [value.maker.contact, value.reseller?.contact]) {
      if (contact !== undefined) contacts.set(sameName(contact), name);
    }
  }
  return contacts;
}

function checkContacts(readings: Readings): Diagnostic[] {
  const contacts = contactsByName(readings);
  return documentsOf(readings, "evaluation").flatMap((sheet) => {
    const person = sheet.value.evaluator;
    const vendor = contacts.get(sameName(person));
    if (vendor === undefined) return [];
    return [
      diagnose("vendor-contact-evaluates", placeOf(sheet, ["evaluator"]), { person, vendor }),
    ];
  });
}

function checkTwice(readings: Readings): Diagnostic[] {
  const sheets = new Map<string, string>();
  return documentsOf(readings, "evaluation").flatMap((sheet) => {
    const person = sheet.value.evaluator;
    const other = sheets.get(sameName(person));
    sheets.set(sameName(person), other ?? sheet.source.file);
    if (other === undefined) return [];
    return [diagnose("evaluator-twice", placeOf(sheet, ["evaluator"]), { person, other })];
  });
}

function checkRecused(readings: Readings): Diagnostic[] {
  return documentsOf(readings, "evaluation").flatMap((sheet) => {
    const { conflict, levels, evaluator: person } = sheet.value;
    const judgements = Object.values(levels).flatMap((one) => Object.values(one));
    const isScored = judgements.some((judgement) => "level" in judgement);
    if (conflict?.declared !== "recused" || !isScored) return [];
    return [diagnose("recused-yet-scored", placeOf(sheet, ["levels"], "key"), { person })];
  });
}

/**
 * Is nobody both vendor contact and evaluator, nobody two evaluators, nobody recused who scored?
 *
 * @example checkPeopleApart(readings)[0]?.code // "vendor-contact-evaluates"
 */
export function checkPeopleApart(readings: Readings): Diagnostic[] {
  return [...checkContacts(readings), ...checkTwice(readings), ...checkRecused(readings)];
}
