/**
 * Which page of the report is this vendor's?
 *
 * @example vendorPageId("polaris") // "vendor-polaris"
 */
export function vendorPageId(vendor: string): string {
  return `vendor-${vendor}`;
}
