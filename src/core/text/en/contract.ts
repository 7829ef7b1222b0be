import type { contractText as zhHant } from "../zh-hant/contract.ts";

/** Words about contract, law and what is left of a risk, on the pages of vendors and risks. */
export const contractText: typeof zhHant = {
  sections: {
    duties: "Three-party duties: what the contract says",
    exitTimetable: "Timetable of leaving",
    dataPlaces: "Places of data and sub-processors",
    supervision: "The six supervision duties",
    mitigations: "What is not in place yet",
    residualNotes: "What is done about the rest",
  },
  lead: {
    duties:
      "Exactly one party should be accountable for each duty; none is a hole, and two are as good as none. Bought directly, the reseller's column merges into the maker's.",
    exitTimetable:
      "Notice counts before the end, all else after it. The maker deletes on its own schedule, which no clause signed with a reseller changes.",
  },
  columns: {
    duty: "Duty",
    maker: "Maker",
    reseller: "Reseller",
    customer: "Customer (us)",
    state: "Check",
    step: "Step",
    when: "When",
    from: "Where it stands",
    wouldLower: "Would lower the risk",
    lowers: "What it lowers",
    due: "By",
    note: "What remains",
  },
  party: { maker: "the maker", reseller: "the reseller", customer: "the customer (us)" },
  dutyPart: {
    accountable: "accountable",
    responsible: "responsible",
    consulted: "consulted",
    informed: "informed",
  },
  dutyStatus: {
    held: "Exactly one is accountable",
    hole: "Nobody is accountable",
    double: "Two or more are accountable",
    silent: "Not in the contract",
  },
  proposed: (party) => `proposed: ${party}`,
  dutiesNotOnFile:
    "How the contract shares out the three-party duties is not on file, so holes cannot be seen.",
  listSeparator: ", ",
  partSeparator: "; ",
  exitStep: {
    notice: "Notice before the end",
    transition: "Transition",
    retrieval: "Retrieval of data",
    deletion: "Deletion done",
    "maker-deletion": "The maker begins to delete",
  },
  daysBefore: (days) => `${days} days before the end`,
  daysAfter: (days) => `within ${days} days after the end`,
  fromDay: (days) => `from day ${days} after the end`,
  noNumber: "No number",
  notAsked: "Not asked yet",
  finalDeletion: "cannot be brought back",
  makerOwnSchedule: "The maker's own schedule",
  fitsSchedule: "Fits the maker's schedule",
  conflict: {
    "retrieval-after-deletion": (days, against) =>
      `Cannot work: retrieval for ${days} days, but the maker deletes from day ${against}.`,
    "deletion-within-retrieval": (days, against) =>
      `Contradicts itself: deleted by day ${days}, while retrieval lasts until day ${against}.`,
    "deletion-before-schedule": (days, against) =>
      `Cannot be met: deletion promised by day ${days}, but the maker begins on day ${against}.`,
  },
  staleLaw: (days) => `Stale: not read for ${days} days`,
  citedBy: "Cited by",
  citesUnsure: (count) => `Cites ${count} unconfirmed ${count === 1 ? "fact" : "facts"}`,
  citesStale: (count) => `Cites ${count} stale ${count === 1 ? "item" : "items"} of law`,
  dataPlace: {
    hosted: "Storage",
    accessed: "Access",
    owned: "Ownership",
    "sub-processors": "Sub-processors",
  },
  dataPlaceStatus: {
    named: "Told, none restricted",
    restricted: "A restricted territory",
    undisclosed: "Asked and not told",
    "not-asked": "Not asked yet",
    none: "Expressly none",
  },
  restrictedBecause: (territory, reason) => `${territory}: ${reason}`,
  aiMaker: "Maker of the AI",
  aiMakerMissing: "No maker of the AI is named",
  territory: "Territory",
  dataPlacesLead: (territories) =>
    `Territories that this buyer restricts: ${territories}. What is asked and not told puts the criterion at level 0.`,
  dataPlacesLeadWithoutRule:
    "This buyer restricts no territory; what is asked and not told still puts the criterion at level 0.",
  supervisionLead:
    "Six things must be supervised in a processor; each is looked for in the contract. Silence is no “none”.",
  supervisionStatus: {
    held: "Written",
    missing: "Not written",
    "expressly-none": "Expressly none",
    contradicted: "“None”, yet some are named; not counted",
    claimed: "The vendor says so; not seen yet",
    unknown: "No answer yet",
  },
  renamed: {
    title: "Ids that were renamed",
    lead: "Old names still read; scores and report use the new ones.",
    from: "Old name",
    to: "Name now",
    on: "Renamed on",
    reason: "Why",
  },
  override: (vendor, criterion) => `Override of a derived result: ${vendor}, ${criterion}`,
  approvedBy: (name) => `approved by ${name}`,
  notApproved: "not approved by a second person yet",
  exposure: { low: "Low", medium: "Medium", high: "High" },
  lowers: { likelihood: "Likelihood", impact: "Impact" },
  enough: "a step by itself",
  controlKind: {
    criterion: "Criterion",
    clause: "Clause",
    test: "Test",
    item: "Checklist item",
  },
  mitigationsNote:
    "Largest risk first. Each axis falls with the share that is in place, by two steps at most. The day is that of what is done about the rest; where none is written, that is said.",
  noDueDay: "No day set",
  overdue: "Overdue",
  noMitigation: "No mitigation written",
  noOwner: "No owner",
  notInNotice: (territories) => `Our privacy notice does not name: ${territories}`,
};
