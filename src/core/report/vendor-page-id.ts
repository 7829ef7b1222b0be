/**
 * Which page of the report is this vendor's? Ids that already say that they are a vendor's keep
 * their name, so that nothing is called `vendor-vendor-a`.
 *
 * @example vendorPageId("polaris") // "vendor-polaris"
 */
export function vendorPageId(vendor: string): string {
  return vendor.startsWith("vendor-") ? vendor : `vendor-${vendor}`;
}
