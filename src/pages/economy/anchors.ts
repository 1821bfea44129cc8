/** Where the receipt stands on the page. */
export const RECEIPT = 'receipt';
