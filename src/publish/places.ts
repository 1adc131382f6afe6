// The ids by which the embed's page and its script know each other.

export const PLACES = {
  data: 'soupline-data',
  settled: 'soupline-settled',
  page: 'embed',
  stage: 'stage',
  panel: 'panel',
  zoom: 'zoom',
  fullMap: 'full-map',
  address: 'address',
  receipts: 'receipts',
} as const;

/** Before a claim's id, in the id of its receipt. */
export const RECEIPT = 'receipt-';
