/**
 * Which page of the report is this vendor's? Every id has the same word before it, so that no two
 * vendors share a page, not even `a` and `vendor-a`.
 *
 * @example vendorPageId("polaris") // "vendor-polaris"
 */
export function vendorPageId(vendor: string): string {
  return `vendor-${vendor}`;
}
