import type { Place } from "../diagnostic/diagnostic.ts";
import { type ParsedDocument, placeOf } from "../parse/read-document.ts";
import type { Workspace } from "../parse/workspace.ts";
import type { Duty, DutyPart } from "../schema/contract-clauses.ts";
import type { ContractDuty } from "../schema/vendor-contract.ts";
import { entryOf } from "../score/entry-of.ts";

export const parties = ["maker", "reseller", "customer"] as const;
export type Party = (typeof parties)[number];
type Shares = Record<Party, readonly DutyPart[]>;

/** One duty of the catalogue, as this vendor's contract shares it out. */
export type VendorDuty = {
  duty: string;
  /** Empty for all when the contract does not mention the duty. */
  shares: Shares;
  accountable: Party[];
  /** held: exactly one is accountable; silent: the contract does not mention it. */
  status: "held" | "hole" | "double" | "silent";
  /** Whom the catalogue proposes; null when it names none or several. */
  proposed: Party | null;
  place: Place | null;
};

/** What a reseller would do falls to the maker where there is none. */
function merged({ maker, reseller, customer }: Shares, isDirect: boolean): Shares {
  if (!isDirect) return { maker, reseller, customer };
  return { maker: [...new Set([...maker, ...reseller])], reseller: [], customer };
}

function sharesOf(written: ContractDuty | Duty | null, isDirect: boolean): Shares {
  const { maker = [], reseller = [], customer = [] } = written ?? {};
  return merged({ maker, reseller, customer }, isDirect);
}

function accountableIn(shares: Shares): Party[] {
  return parties.filter((party) => shares[party].includes("accountable"));
}

function statusOf(written: ContractDuty | null, accountable: number): VendorDuty["status"] {
  if (written === null) return "silent";
  if (accountable === 1) return "held";
  return accountable === 0 ? "hole" : "double";
}

/**
 * Who stands for each duty of the catalogue in this vendor's contract? Exactly one party should be
 * accountable; nobody is a hole, two are a double, and a duty the contract does not mention is silent.
 * Bought directly, the reseller's column merges into the maker's.
 *
 * Null while the file holds no `duties`: what the contract says is then unknown, not empty. Example:
 * a contract in which maker and customer both answer for "yearly-exercise" gives status "double".
 */
export function vendorDuties(
  workspace: Workspace,
  vendor: ParsedDocument<"vendor">,
): VendorDuty[] | null {
  const { duties: contract, reseller } = vendor.value;
  if (contract === undefined) return null;
  const isDirect = reseller === undefined;
  return (workspace.clauses?.value.duties ?? []).map((duty) => {
    const written = entryOf(contract, duty.id);
    const shares = sharesOf(written, isDirect);
    const accountable = accountableIn(shares);
    const [proposed = null, ...more] = accountableIn(sharesOf(duty, isDirect));
    return {
      duty: duty.id,
      shares,
      accountable,
      status: statusOf(written, accountable.length),
      proposed: more.length > 0 ? null : proposed,
      place: placeOf(vendor, written === null ? ["duties"] : ["duties", duty.id], "key"),
    };
  });
}
